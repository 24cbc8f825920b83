import { type Locale, path } from "@/i18n/routing";
import { getTranslations } from "@/i18n/server";

const links = ["about", "commissioners", "accessibility", "privacy"] as const;

/**
 * The foot of every page: what this is, the pages that every public site owes its readers, and where to write to, as
 * far as the installation says.
 */
export async function Footer({ locale, contact }: { locale: Locale; contact: string | null }) {
  const t = await getTranslations("Portal");
  const all = [
    ...links.map((link) => ({ href: path(locale, `/${link}`), text: t(`section.${link}`) })),
    ...(contact ? [{ href: contact, text: t("contact") }] : []),
  ];
  return (
    <footer className="mt-16 bg-footer text-on-footer text-small">
      <div className="mx-auto flex max-w-page flex-wrap gap-x-16 gap-y-6 px-4 py-9 sm:px-6 md:px-8">
        <div className="max-w-sm">
          <p className="font-semibold font-serif text-footer-link text-lead">Grenswerk</p>
          <p className="mt-2">{t("footer")}</p>
        </div>
        <ul className="grid content-start gap-x-12 sm:grid-cols-2">
          {all.map(({ href, text }) => (
            <li key={href}>
              <a
                href={href}
                className="inline-flex min-h-11 items-center text-footer-link no-underline"
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
