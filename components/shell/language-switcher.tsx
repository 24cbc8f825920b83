import { type Locale, locales, pathIn } from "@/i18n/routing";
import { getTranslations } from "@/i18n/server";
import { ownNames } from "./own-names";

type Props = {
  locale: Locale;
  /** The address of this page, with its language and without its query. */
  here: string;
  query: string;
};

/** This page in the other languages: four letters in a row, on a phone a menu with their names. */
export async function LanguageSwitcher({ locale, here, query }: Props) {
  const t = await getTranslations("Portal");
  const linkTo = (other: Locale) => ({
    href: pathIn(other, here, query),
    ...{ hrefLang: other, lang: other, translate: "no" as const },
    "aria-current": other === locale ? ("true" as const) : undefined,
  });
  return (
    <nav aria-label={t("languages")} className="flex-none print:hidden">
      <ul className="hidden text-label md:flex">
        {locales.map((other) => (
          <li key={other}>
            <a
              {...linkTo(other)}
              className="inline-flex min-h-9 min-w-8 items-center justify-center rounded-control text-muted no-underline hover:text-ink aria-[current]:bg-water-tint aria-[current]:font-semibold aria-[current]:text-water-deep pointer-coarse:min-h-11 pointer-coarse:min-w-11"
            >
              {other.toUpperCase()} <span className="sr-only">{ownNames[other]}</span>
            </a>
          </li>
        ))}
      </ul>
      <details name="header" className="group relative md:hidden">
        <summary className="flex min-h-11 min-w-11 list-none items-center justify-center gap-1 rounded-control px-1.5 text-muted text-small hover:bg-water-tint">
          {locale.toUpperCase()} <span className="sr-only">{ownNames[locale]}</span>
          <span aria-hidden="true" className="group-open:rotate-180">
            ▾
          </span>
        </summary>
        <ul className="absolute right-0 z-10 mt-1 w-44 rounded-card border border-line bg-surface py-2 shadow-lg">
          {locales.map((other) => (
            <li key={other}>
              <a
                {...linkTo(other)}
                className="flex min-h-11 items-center border-transparent border-l-3 px-4 text-ink no-underline hover:bg-water-tint aria-[current]:border-frontier aria-[current]:font-semibold"
              >
                {ownNames[other]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
