import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountBadge } from "@/app/_account/account-state";
import { readForm } from "@/app/_forms/read-form";
import { Facts } from "@/components/ui/facts";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Crumbs, Page, TitledCard } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import { findAccount } from "@/data/account/accounts";
import { readCatalogue } from "@/data/catalogue";
import { isSealed } from "@/data/seal";
import { requireViewer } from "@/data/viewer";
import { grantState } from "@/domain/account/account";
import { inLanguage } from "@/domain/language";
import { path } from "@/i18n/routing";
import { formatter, getLocale, getTranslations, translator } from "@/i18n/server";
import { AccountChanges } from "./_parts/account-changes";
import { AccountHistory } from "./_parts/account-history";
import { GrantsOfAccount } from "./_parts/grants-of-account";
import { NewLink } from "./_parts/new-link";

const doneTexts = ["register", "edit", "grant", "end", "deactivate", "reactivate", "link"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Accounts");
  return { title: t("account"), referrer: "same-origin" };
}

export default async function AccountPage({
  params,
  searchParams,
}: PageProps<"/[locale]/accounts/[officialId]">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const [{ officialId }, query, catalogue] = await Promise.all([
    params,
    searchParams,
    readCatalogue(),
  ]);
  const t = translator(locale, "Accounts");
  const f = translator(locale, "Form");
  const portal = translator(locale, "Portal");
  const format = formatter(locale);
  const account = await findAccount(viewer, officialId);
  if (!account) notFound();
  const here = path(locale, `/accounts/${account.id}`);
  const form = await readForm(here, query);
  const roles = account.grants.filter((grant) => grantState(grant, new Date()) === "now");
  const day = (moment: Date) => format.dateTime(moment, { dateStyle: "medium" });
  const organisation = catalogue.organisations.get(account.organisationId);
  const finished = (await isSealed(here, query)) && doneTexts.find((text) => text === query.done);

  return (
    <Page className="pb-16">
      <Crumbs
        label={portal("crumbs")}
        crumbs={[{ href: path(locale, "/accounts"), text: t("title") }]}
      />
      <div className="grid gap-6">
        <h1>{account.name}</h1>
        <FormErrors form={form} title={f("errorsTitle")} />
        {finished && !form.refusal && (
          <Notice tone="ok" status>
            {t(`done.${finished}`)}
          </Notice>
        )}
        <NewLink officialId={account.id} />
        <div className="grid items-start gap-5 lg:grid-cols-3">
          <div className="grid gap-10 lg:col-span-2">
            <GrantsOfAccount account={account} locale={locale} />
            <AccountHistory {...{ viewer, locale }} officialId={account.id} />
          </div>
          <div className="grid gap-5">
            <TitledCard title={t("account")}>
              <Facts
                facts={[
                  { term: t("status"), value: <AccountBadge account={{ ...account, roles }} /> },
                  {
                    term: t("register.email"),
                    value: <span className="wrap-anywhere">{account.email}</span>,
                  },
                  {
                    term: t("organisation"),
                    value: organisation && (
                      <Phrase phrase={inLanguage(organisation.names, locale)} locale={locale} />
                    ),
                  },
                  { term: t("register.language"), value: f(`languages.${account.language}`) },
                  { term: t("since"), value: day(account.createdAt) },
                  {
                    term: t("lastSignIn"),
                    value: account.signedInAt ? day(account.signedInAt) : t("neverSignedIn"),
                  },
                ]}
              />
              <p className="mt-2.5 border-line border-t pt-2.5">
                <a href={`${here}/edit`}>{t("edit.title")}</a>
              </p>
            </TitledCard>
            <AccountChanges account={account} locale={locale} />
          </div>
        </div>
      </div>
    </Page>
  );
}
