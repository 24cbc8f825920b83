import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountFields } from "@/app/_account/account-fields";
import { accountLabels } from "@/app/_account/account-labels";
import { labelled } from "@/app/_forms/labelled";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { Card, Crumbs, Page } from "@/components/ui/page";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { requireViewer } from "@/data/viewer";
import { accountRules } from "@/domain/account/account";
import { languages } from "@/domain/language";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { registerAccountAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Accounts.register");
  return { title: t("title") };
}

export default async function NewAccountPage({
  searchParams,
}: PageProps<"/[locale]/accounts/new">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  if (!accountRules.manage(viewer)) notFound();
  const query = await searchParams;
  const t = translator(locale, "Accounts");
  const f = translator(locale, "Form");
  const portal = translator(locale, "Portal");
  const labels = accountLabels(locale);
  const read = await readForm(path(locale, "/accounts/new"), query, { language: [locale] });
  const form = labelled(read, labels, locale);

  return (
    <Page className="pb-16">
      <Crumbs
        label={portal("crumbs")}
        crumbs={[{ href: path(locale, "/accounts"), text: t("title") }]}
      />
      <div className="grid max-w-measure gap-6">
        <h1>{t("register.title")}</h1>
        <FormErrors form={form} title={f("errorsTitle")} />
        <p>{t("register.text")}</p>
        <Card>
          <PostForm action={registerAccountAction} locale={locale} label={t("register.title")}>
            <TextField form={form} name="email" label={labels.email} type="email" />
            <AccountFields form={form} locale={locale} />
            <Select
              form={form}
              name="language"
              label={labels.language}
              options={languages.map((value) => ({ value, text: f(`languages.${value}`) }))}
            />
            <div>
              <Button>{t("register.submit")}</Button>
            </div>
          </PostForm>
        </Card>
      </div>
    </Page>
  );
}
