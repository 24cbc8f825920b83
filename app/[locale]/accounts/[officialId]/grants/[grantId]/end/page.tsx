import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { GrantFacts } from "@/app/_account/grant-facts";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { Card, Crumbs, Page } from "@/components/ui/page";
import { findAccount } from "@/data/account/accounts";
import { requireViewer } from "@/data/viewer";
import { grantState } from "@/domain/account/account";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { endGrantAction } from "../../../../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Accounts.grants");
  return { title: t("endTitle") };
}

/** Asks before a role ends, as it ends at once. */
export default async function EndGrantPage({
  params,
  searchParams,
}: PageProps<"/[locale]/accounts/[officialId]/grants/[grantId]/end">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const [{ officialId, grantId }, query] = await Promise.all([params, searchParams]);
  const t = translator(locale, "Accounts");
  const f = translator(locale, "Form");
  const account = await findAccount(viewer, officialId);
  const grant = account?.grants.find(({ id }) => id === grantId);
  if (!account || !grant) notFound();
  const back = path(locale, `/accounts/${account.id}`);
  if (grantState(grant, new Date()) === "ended") redirect(back);
  const form = await readForm(`${back}/grants/${grant.id}/end`, query);

  return (
    <Page className="pb-16">
      <Crumbs
        label={translator(locale, "Portal")("crumbs")}
        crumbs={[
          { href: path(locale, "/accounts"), text: t("title") },
          { href: back, text: account.name },
        ]}
      />
      <div className="grid max-w-measure gap-6">
        <h1>{t("grants.endTitle")}</h1>
        <FormErrors form={form} title={f("errorsTitle")} />
        <p>{t("grants.endText", { name: account.name })}</p>
        <Card>
          <GrantFacts grant={grant} locale={locale} />
        </Card>
        <PostForm action={endGrantAction} locale={locale} className="flex flex-wrap gap-3">
          <input type="hidden" name="officialId" value={account.id} />
          <input type="hidden" name="grantId" value={grant.id} />
          <Button look="danger">{t("grants.endNow")}</Button>
          <ButtonLink look="quiet" href={back}>
            {f("cancel")}
          </ButtonLink>
        </PostForm>
      </div>
    </Page>
  );
}
