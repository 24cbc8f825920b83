import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountFields } from "@/app/_account/account-fields";
import { accountLabels } from "@/app/_account/account-labels";
import { editingAccount, tellAccount } from "@/app/_account/editing";
import { Conflict } from "@/app/_forms/conflict";
import { labelled } from "@/app/_forms/labelled";
import { PostForm } from "@/app/_forms/post-form";
import { readEdit } from "@/app/_forms/read-edit";
import { VersionFields } from "@/app/_forms/version-fields";
import { FormButtons } from "@/components/ui/form-buttons";
import { FormErrors } from "@/components/ui/form-errors";
import { Card, Crumbs, Page } from "@/components/ui/page";
import { findAccount } from "@/data/account/accounts";
import { lastChangeOfAccount } from "@/data/account/last-change";
import { requireViewer } from "@/data/viewer";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { editAccountAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Accounts.edit");
  return { title: t("title") };
}

/** Sets right who an account is; a colleague's change meanwhile is shown beside one's own. */
export default async function EditAccountPage({
  params,
  searchParams,
}: PageProps<"/[locale]/accounts/[officialId]/edit">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const [{ officialId }, query] = await Promise.all([params, searchParams]);
  const t = translator(locale, "Accounts");
  const f = translator(locale, "Form");
  const portal = translator(locale, "Portal");
  const account = await findAccount(viewer, officialId);
  if (!account) notFound();
  const back = path(locale, `/accounts/${account.id}`);
  const editing = editingAccount(account);
  const { form: read, versions } = await readEdit(`${back}/edit`, query, editing);
  const form = labelled(read, accountLabels(locale), locale);

  return (
    <Page className="pb-16">
      <Crumbs
        label={portal("crumbs")}
        crumbs={[
          { href: path(locale, "/accounts"), text: t("title") },
          { href: back, text: account.name },
        ]}
      />
      <div className="grid max-w-measure gap-6">
        <h1>{t("edit.title")}</h1>
        <FormErrors form={form} title={f("errorsTitle")} />
        <p>{t("edit.text")}</p>
        <Card>
          <PostForm action={editAccountAction} locale={locale}>
            <input type="hidden" name="officialId" value={account.id} />
            <VersionFields {...editing} />
            <Conflict
              {...{ form, versions, locale }}
              changed={versions && (await lastChangeOfAccount(viewer, account.id))}
              tell={(fields) => tellAccount(fields, locale)}
            />
            <AccountFields form={form} locale={locale} />
            <FormButtons locale={locale} cancel={back} />
          </PostForm>
        </Card>
      </div>
    </Page>
  );
}
