import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PostForm } from "@/app/_forms/post-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { findAccount } from "@/data/account/accounts";
import { requireViewer } from "@/data/viewer";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { deactivateAccountAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Accounts.deactivate");
  return { title: t("title") };
}

export default async function DeactivatePage({
  params,
}: PageProps<"/[locale]/accounts/[officialId]/deactivate">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { officialId } = await params;
  const t = translator(locale, "Accounts.deactivate");
  const f = translator(locale, "Form");
  const account = await findAccount(viewer, officialId);
  if (!account) notFound();
  const back = path(locale, `/accounts/${account.id}`);
  if (!account.active) redirect(back);

  return (
    <Page className="pb-16">
      <div className="grid max-w-measure gap-6">
        <h1>{t("title")}</h1>
        <p>{t("text", { name: account.name })}</p>
        <PostForm action={deactivateAccountAction} locale={locale} className="flex flex-wrap gap-3">
          <input type="hidden" name="officialId" value={account.id} />
          <Button look="danger">{t("submit")}</Button>
          <ButtonLink look="quiet" href={back}>
            {f("cancel")}
          </ButtonLink>
        </PostForm>
      </div>
    </Page>
  );
}
