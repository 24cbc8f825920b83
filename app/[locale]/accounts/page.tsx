import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { accountsPerPage, listAccounts } from "@/data/account/accounts";
import { requireViewer } from "@/data/viewer";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { AccountTable } from "./_components/account-table";
import { Paging } from "./_components/paging";
import { SearchAccounts } from "./_components/search-accounts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Accounts");
  return { title: t("title") };
}

export default async function AccountsPage({ searchParams }: PageProps<"/[locale]/accounts">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const query = await searchParams;
  const t = translator(locale, "Accounts");
  const text = typeof query.q === "string" ? query.q.replaceAll("\0", "").slice(0, 200) : "";
  const page = pageNumber(query.page);
  const found = await listAccounts(viewer, { text, page, reader: locale });
  if (!found) notFound();
  const last = Math.max(1, Math.ceil(found.total / accountsPerPage));

  return (
    <Page className="grid gap-6 pb-16">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1>{t("title")}</h1>
        <ButtonLink href={path(locale, "/accounts/new")}>{t("register.title")}</ButtonLink>
      </div>
      <p className="max-w-measure">{t("intro")}</p>
      <SearchAccounts action={path(locale, "/accounts")} text={text} />
      <p className="font-semibold">{t("found", { count: found.total })}</p>
      {found.accounts.length > 0 && <AccountTable accounts={found.accounts} locale={locale} />}
      {last > 1 && <Paging here={path(locale, "/accounts")} text={text} page={page} last={last} />}
    </Page>
  );
}

function pageNumber(asked: string | string[] | undefined): number {
  return typeof asked === "string" && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
}
