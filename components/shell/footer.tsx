import { type Locale, path } from "@/i18n/routing";
import { getTranslations } from "@/i18n/server";

const links = ["about", "commissioners", "accessibility", "privacy"] as const;

/** The foot of every page: what this is, and the pages that every public site owes its readers. */
export async function Footer({ locale }: { locale: Locale }) {
  const t = await getTranslations("Portal");
  return (
    <footer className="mt-16 bg-footer text-on-footer text-small">
      <div className="mx-auto flex max-w-page flex-wrap gap-x-16 gap-y-6 px-4 py-9 sm:px-6 md:px-8">
        <div className="max-w-sm">
          <p className="font-semibold font-serif text-footer-link text-lead">Grenswerk</p>
          <p className="mt-2">{t("footer")}</p>
        </div>
        <ul className="grid content-start gap-x-12 sm:grid-cols-2">
          {links.map((link) => (
            <li key={link}>
              <a
                href={path(locale, `/${link}`)}
                className="inline-flex min-h-11 items-center text-footer-link no-underline"
              >
                {t(`section.${link}`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
