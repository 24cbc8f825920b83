import { getTranslations } from "next-intl/server";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { AccountMenu } from "./account-menu";
import { LanguageSwitcher } from "./language-switcher";
import { Logo } from "./logo";

const sections = ["bottlenecks", "projects", "regions", "partnerships"] as const;

type Props = {
  locale: Locale;
  /** The address of this page, with its language. */
  here: string;
  account: { label: string; viewer: Viewer } | null;
};

/** The top of every page: where one is, in which language, and as whom. */
export async function Header({ locale, here, account }: Props) {
  const t = await getTranslations("Portal");
  const links = sections.map((section) => ({
    href: path(locale, `/${section}`),
    text: t(`section.${section}`),
    current: here.startsWith(path(locale, `/${section}`)),
  }));

  return (
    <header className="border-line border-b bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 px-6 md:px-8">
        <a
          href={path(locale)}
          className="flex min-h-14 items-center gap-2.5 font-semibold font-serif text-ink text-section no-underline md:min-h-18"
        >
          <Logo />
          Grenswerk
        </a>
        <nav aria-label={t("mainNavigation")} className="order-3 w-full md:order-none md:w-auto">
          <ul className="-mx-1 flex flex-wrap gap-x-5">
            {links.map(({ href, text, current }) => (
              <li key={href}>
                <a
                  href={href}
                  aria-current={current ? "page" : undefined}
                  className="inline-flex min-h-11 items-center border-transparent border-b-3 px-1 text-ink no-underline hover:border-line-strong aria-[current]:border-frontier aria-[current]:font-semibold md:min-h-18"
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-3 md:gap-4">
          <LanguageSwitcher locale={locale} here={here} />
          {account ? (
            <AccountMenu locale={locale} {...account} />
          ) : (
            <a
              href={path(locale, "/sign-in")}
              className="inline-flex min-h-11 items-center rounded-control border border-water px-3.5 font-semibold text-small text-water-deep no-underline hover:bg-water-tint"
            >
              {t("signIn")}
            </a>
          )}
        </div>
      </div>
    </header>
  );
}
