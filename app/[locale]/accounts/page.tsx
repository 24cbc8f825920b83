import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountTable } from "@/app/_account/account-table";
import { ListPage } from "@/app/_lists/list-page";
import { nameFilters } from "@/app/_lists/names";
import { Pager } from "@/app/_lists/pager";
import { readRequest } from "@/app/_lists/read-request";
import { type ListScreen, listTexts } from "@/app/_lists/screen";
import { countAccounts, listAccounts } from "@/data/account/list";
import { requireViewer } from "@/data/viewer";
import { accountList } from "@/domain/account/list";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("AccountList");
  return { title: t("title") };
}

/** The accounts of the portal: searched and filtered by the address, for administrators. */
export default async function AccountsPage({ searchParams }: PageProps<"/[locale]/accounts">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { asked, catalogue } = await readRequest(accountList, await searchParams);
  const request = { viewer, catalogue, reader: locale, ...asked };
  const [counts, page] = await Promise.all([countAccounts(request), listAccounts(request, asked)]);
  if (!counts || !page) notFound();
  const t = translator(locale, "AccountList");
  const role = translator(locale, "Role");
  const screen: ListScreen = {
    ...{ locale, list: accountList, address: "/accounts", asked, catalogue, counts },
    names: nameFilters(accountList, locale, catalogue, {
      role,
      state: (state) => t(`state.${state}`),
    }),
    texts: listTexts(accountList, locale, "AccountList"),
    ...{ lessUsual: ["organisation"], atFirst: { organisation: 8 } },
  };
  const register = translator(locale, "Accounts")("register.title");

  return (
    <ListPage
      screen={screen}
      isOfficial
      register={{ href: path(locale, "/accounts/new"), text: register }}
    >
      {page.rows.length > 0 ? (
        <AccountTable
          accounts={page.rows}
          organisations={screen.names.organisation}
          locale={locale}
        />
      ) : (
        <p className="border-line border-t py-10 text-muted">{t("none")}</p>
      )}
      <Pager screen={screen} page={page} />
    </ListPage>
  );
}
