import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { grantLabels } from "@/app/_account/account-labels";
import { chosenIn } from "@/app/_account/chosen-role";
import { labelled } from "@/app/_forms/labelled";
import { readForm } from "@/app/_forms/read-form";
import { FormErrors } from "@/components/ui/form-errors";
import { Card, Crumbs, Page } from "@/components/ui/page";
import { findAccount } from "@/data/account/accounts";
import { requireViewer } from "@/data/viewer";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { GrantForm } from "./_parts/grant-form";
import { regionsOfAccount } from "./_parts/regions-of-account";
import { RoleChoice } from "./_parts/role-choice";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Accounts.grants");
  return { title: t("add") };
}

export default async function NewGrantPage({
  params,
  searchParams,
}: PageProps<"/[locale]/accounts/[officialId]/grants/new">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const [{ officialId }, query] = await Promise.all([params, searchParams]);
  const t = translator(locale, "Accounts");
  const f = translator(locale, "Form");
  const portal = translator(locale, "Portal");
  const account = await findAccount(viewer, officialId);
  if (!account?.active) notFound();
  const back = path(locale, `/accounts/${account.id}`);
  const here = `${back}/grants/new`;
  const chosen = chosenIn(query);
  const own = await regionsOfAccount(account);
  const read = await readForm(here, query, { regions: own.atFirst }, ["regions"]);
  const form = labelled(read, grantLabels(locale), locale);

  return (
    <Page className="pb-16">
      <Crumbs
        label={portal("crumbs")}
        crumbs={[
          { href: path(locale, "/accounts"), text: t("title") },
          { href: back, text: account.name },
        ]}
      />
      <div className="grid gap-6">
        <h1>{t("grants.addTitle", { name: account.name })}</h1>
        <FormErrors form={form} title={f("errorsTitle")} />
        {chosen ? (
          <Card>
            <GrantForm {...{ form, chosen, here, locale, own }} officialId={account.id} />
          </Card>
        ) : (
          <>
            <p>{t("grants.choose")}</p>
            <Card>
              <RoleChoice here={here} locale={locale} />
            </Card>
          </>
        )}
      </div>
    </Page>
  );
}
