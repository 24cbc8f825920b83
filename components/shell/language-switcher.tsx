import { getTranslations } from "next-intl/server";
import { type Locale, locales, path } from "@/i18n/routing";

const ownNames: Record<Locale, string> = {
  nl: "Nederlands",
  de: "Deutsch",
  fr: "Français",
  en: "English",
};

/** This page in the other languages. */
export async function LanguageSwitcher({ locale, here }: { locale: Locale; here: string }) {
  const t = await getTranslations("Portal");
  const rest = here.slice(path(locale).length);
  return (
    <nav aria-label={t("languages")}>
      <ul className="flex text-label">
        {locales.map((other) => (
          <li key={other}>
            <a
              href={path(other, rest)}
              hrefLang={other}
              lang={other}
              title={ownNames[other]}
              aria-current={other === locale ? "true" : undefined}
              className="inline-flex min-h-8 min-w-8 items-center justify-center rounded-control text-muted uppercase no-underline hover:text-ink aria-[current]:bg-water-tint aria-[current]:font-semibold aria-[current]:text-water-deep"
            >
              {other}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
