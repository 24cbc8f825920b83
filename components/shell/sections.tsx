import { nounSections } from "@/domain/noun";
import { type Locale, path } from "@/i18n/routing";
import { getTranslations } from "@/i18n/server";

const sections = [...nounSections, "regions", "partnerships"] as const;

/** The parts of the portal; the one this page belongs to has the line. On a phone a row of its own. */
export async function Sections({ locale, here }: { locale: Locale; here: string }) {
  const t = await getTranslations("Portal");
  return (
    <nav aria-label={t("mainNavigation")} className="order-3 w-full md:order-none md:w-auto">
      <ul className="flex flex-wrap gap-x-2 text-label sm:-mx-1 sm:gap-x-4 sm:text-body md:gap-x-2">
        {sections.map((section) => {
          const href = path(locale, `/${section}`);
          const isHere = here === href || here.startsWith(`${href}/`);
          return (
            <li key={section}>
              <a
                href={href}
                aria-current={here === href ? "page" : isHere ? "true" : undefined}
                className="inline-flex min-h-11 items-center border-transparent border-b-3 text-ink sm:px-1 no-underline hover:border-line-strong aria-[current]:border-frontier aria-[current]:font-semibold md:min-h-18"
              >
                {t(`section.${section}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
