import { GrantFacts, type GrantShown } from "@/app/_account/grant-facts";
import { ButtonLink } from "@/components/ui/button";
import { TitledCard } from "@/components/ui/page";
import { grantState } from "@/domain/account/account";
import type { Language } from "@/domain/language";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  account: { id: string; active: boolean; grants: readonly GrantShown[] };
  locale: Language;
};

/** The roles of an account, those of the past too, and the way to give or end one. */
export function GrantsOfAccount({ account, locale }: Props) {
  const t = translator(locale, "Accounts.grants");
  const now = new Date();
  return (
    <TitledCard title={t("title")}>
      {account.grants.length === 0 && <p>{t("none")}</p>}
      {account.grants.map((grant) => (
        <div
          key={grant.id}
          className="line-between flex flex-wrap items-center justify-between gap-4"
        >
          <GrantFacts grant={grant} locale={locale} />
          {grantState(grant, now) !== "ended" && (
            <ButtonLink
              look="danger"
              href={path(locale, `/accounts/${account.id}/grants/${grant.id}/end`)}
              about={`grant-${grant.id}`}
            >
              {t("end")}
            </ButtonLink>
          )}
        </div>
      ))}
      {account.active && (
        <div className="mt-4">
          <ButtonLink href={path(locale, `/accounts/${account.id}/grants/new`)}>
            {t("add")}
          </ButtonLink>
        </div>
      )}
    </TitledCard>
  );
}
