import type { Metadata } from "next";
import { GrantFacts } from "@/app/_account/grant-facts";
import { askedAgain } from "@/app/_account/new-password";
import { readForm } from "@/app/_forms/read-form";
import { Facts } from "@/components/ui/facts";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Page, TitledCard } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import { findOwnAccount } from "@/data/account/own-account";
import { readCatalogue } from "@/data/catalogue";
import { isSealed } from "@/data/seal";
import { requireViewer } from "@/data/viewer";
import { inLanguage } from "@/domain/language";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { LanguageForm } from "./_parts/language-form";
import { PasswordForm } from "./_parts/password-form";
import { Sessions } from "./_parts/sessions";

const doneTexts = ["language", "password", "session"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Account");
  return { title: t("title") };
}

export default async function AccountPage({ searchParams }: PageProps<"/[locale]/account">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const [query, account, { organisations }] = await Promise.all([
    searchParams,
    findOwnAccount(viewer),
    readCatalogue(),
  ]);
  const t = translator(locale, "Account");
  const f = translator(locale, "Form");
  const here = path(locale, "/account");
  const form = await readForm(here, query, { language: [account.language] });
  const organisation = organisations.get(account.organisationId);
  const finished = (await isSealed(here, query)) && doneTexts.find((text) => text === query.done);

  return (
    <Page className="grid gap-8 pb-16">
      <div className="grid gap-3">
        <h1>{t("title")}</h1>
        <p className="max-w-measure">{t("intro")}</p>
      </div>
      <FormErrors form={await askedAgain(form)} title={f("errorsTitle")} />
      {finished && !form.refusal && (
        <Notice tone="ok" status>
          {t(`done.${finished}`)}
        </Notice>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="grid gap-5">
          <TitledCard title={t("who")}>
            <Facts
              facts={[
                { term: t("name"), value: account.name },
                {
                  term: t("organisation"),
                  value: organisation && (
                    <Phrase phrase={inLanguage(organisation.names, locale)} locale={locale} />
                  ),
                },
                { term: t("email"), value: account.email },
              ]}
            />
          </TitledCard>
          <TitledCard title={t("grants.title")}>
            {account.grants.length === 0 && <p>{t("grants.none")}</p>}
            {account.grants.map((grant) => (
              <div key={grant.id} className="line-between">
                <GrantFacts grant={grant} locale={locale} />
              </div>
            ))}
          </TitledCard>
          <p className="flex flex-wrap gap-x-6 gap-y-2">
            <a href={path(locale, "/account/hand-over")}>
              {translator(locale, "HandOver")("link")}
            </a>
            <a href={path(locale, "/views")}>{translator(locale, "List.views")("title")}</a>
          </p>
          <Sessions sessions={account.sessions} here={viewer.sessionId} locale={locale} />
        </div>
        <div className="grid gap-5">
          <LanguageForm form={form} locale={locale} />
          <PasswordForm form={form} email={account.email} locale={locale} />
        </div>
      </div>
    </Page>
  );
}
