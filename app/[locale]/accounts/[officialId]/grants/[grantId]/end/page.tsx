import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { GrantFacts } from "@/app/_account/grant-facts";
import { AskFirst } from "@/app/_forms/ask-first";
import { readForm } from "@/app/_forms/read-form";
import { Card } from "@/components/ui/page";
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
  const account = await findAccount(viewer, officialId);
  const grant = account?.grants.find(({ id }) => id === grantId);
  if (!account || !grant) notFound();
  const back = path(locale, `/accounts/${account.id}`);
  if (grantState(grant, new Date()) === "ended") redirect(back);
  const form = await readForm(`${back}/grants/${grant.id}/end`, query);

  return (
    <AskFirst
      {...{ locale, form }}
      title={t("grants.endTitle")}
      text={t("grants.endText", { name: account.name })}
      crumbs={[
        { href: path(locale, "/accounts"), text: t("title") },
        { href: back, text: account.name },
      ]}
      action={endGrantAction}
      fields={{ officialId: account.id, grantId: grant.id }}
      button={t("grants.endNow")}
    >
      <Card>
        <GrantFacts grant={grant} locale={locale} />
      </Card>
    </AskFirst>
  );
}
