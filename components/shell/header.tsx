import { HeaderSearch } from "@/components/search/header-search";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path, signInPath } from "@/i18n/routing";
import { getTranslations } from "@/i18n/server";
import { AccountMenu } from "./account-menu";
import { LanguageSwitcher } from "./language-switcher";
import { Logo } from "./logo";
import { Sections } from "./sections";

type Props = {
  locale: Locale;
  /** The address of this page, with its language. */
  here: string;
  /** What stands behind the address: the filter of a list stays when the language changes. */
  query: string;
  account: { label: string; viewer: Viewer } | null;
};

/** The top of every page: where one is, in which language, and as whom. */
export async function Header({ locale, here, query, account }: Props) {
  const t = await getTranslations("Portal");
  return (
    <header className="border-line border-b bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 px-4 sm:px-6 md:gap-x-4 md:px-8">
        <a
          href={path(locale)}
          className="flex min-h-14 items-center gap-2 font-semibold font-serif text-ink text-title no-underline md:min-h-18 md:gap-2.5 md:text-section"
        >
          <Logo />
          Grenswerk
        </a>
        <Sections locale={locale} here={here} />
        <div className="ml-auto flex items-center justify-end sm:gap-2 xl:min-w-0 xl:flex-1 xl:basis-0">
          <HeaderSearch locale={locale} isNarrow={account !== null} />
          <LanguageSwitcher locale={locale} here={here} query={query} />
          {account ? (
            <AccountMenu locale={locale} {...account} />
          ) : (
            <a
              href={signInPath(locale, here, query)}
              className="inline-flex min-h-11 items-center rounded-control border border-water px-2 font-semibold sm:px-3.5 text-small text-water-deep no-underline hover:bg-water-tint print:hidden"
            >
              {t("signIn")}
            </a>
          )}
        </div>
      </div>
    </header>
  );
}
