import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AskFirst } from "@/app/_forms/ask-first";
import { readForm } from "@/app/_forms/read-form";
import { Notice } from "@/components/ui/notice";
import { findAccount } from "@/data/account/accounts";
import { countOpenWork } from "@/data/hand-over";
import { requireViewer } from "@/data/viewer";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { deactivateAccountAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Accounts.deactivate");
  return { title: t("title") };
}

/** Asks before an account is closed, as whoever uses it is out at once. */
export default async function DeactivatePage({
  params,
  searchParams,
}: PageProps<"/[locale]/accounts/[officialId]/deactivate">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const [{ officialId }, query] = await Promise.all([params, searchParams]);
  const t = translator(locale, "Accounts");
  const account = await findAccount(viewer, officialId);
  if (!account) notFound();
  const back = path(locale, `/accounts/${account.id}`);
  if (!account.active) redirect(back);

  const form = await readForm(`${back}/deactivate`, query);
  const work = await countOpenWork(viewer, account.id);
  const open = work ? work.bottlenecks + work.nextSteps : 0;

  return (
    <AskFirst
      {...{ locale, form }}
      title={t("deactivate.title")}
      text={t("deactivate.text", { name: account.name })}
      crumbs={[
        { href: path(locale, "/accounts"), text: t("title") },
        { href: back, text: account.name },
      ]}
      action={deactivateAccountAction}
      fields={{ officialId: account.id }}
      button={t("deactivate.submit")}
    >
      {open > 0 && (
        <Notice tone="warn">
          <p>{translator(locale, "HandOver")("before", { count: open })}</p>
          <p>
            <a href={`${back}/hand-over`}>{translator(locale, "HandOver")("titleOf")}</a>
          </p>
        </Notice>
      )}
    </AskFirst>
  );
}
