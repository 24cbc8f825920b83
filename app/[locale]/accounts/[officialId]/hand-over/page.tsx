import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HandOverForm } from "@/app/_account/hand-over-form";
import { readForm } from "@/app/_forms/read-form";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { Crumbs, Page } from "@/components/ui/page";
import { findAccount } from "@/data/account/accounts";
import { isSealed } from "@/data/seal";
import { requireViewer } from "@/data/viewer";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("HandOver");
  return { title: t("titleOf") };
}

/** Before an account is closed its open work goes to a colleague. */
export default async function HandOverOfPage({
  params,
  searchParams,
}: PageProps<"/[locale]/accounts/[officialId]/hand-over">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const [{ officialId }, query] = await Promise.all([params, searchParams]);
  const account = await findAccount(viewer, officialId);
  if (!account) notFound();
  const t = translator(locale, "HandOver");
  const back = path(locale, `/accounts/${account.id}`);
  const here = `${back}/hand-over`;
  const form = await readForm(here, query);
  const isDone = query.done === "handed" && (await isSealed(here, query));
  return (
    <Page className="grid gap-6 pb-16">
      <div>
        <Crumbs
          label={translator(locale, "Portal")("crumbs")}
          crumbs={[
            { href: path(locale, "/accounts"), text: translator(locale, "Accounts")("title") },
            { href: back, text: account.name },
          ]}
        />
        <h1>{t("titleOf")}</h1>
      </div>
      <FormErrors form={form} title={translator(locale, "Form")("errorsTitle")} />
      {isDone && (
        <Notice tone="ok" status>
          {t("done.handed")}
        </Notice>
      )}
      <div className="max-w-measure">
        <HandOverForm {...{ viewer, form, locale }} officialId={account.id} />
      </div>
      {account.active && (
        <p>
          <a href={`${back}/deactivate`}>{t("toClose")}</a>
        </p>
      )}
    </Page>
  );
}
