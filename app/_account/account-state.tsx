import { Badge } from "@/components/ui/badge";
import { accountStateOf } from "@/domain/account/state";
import { getTranslations } from "@/i18n/server";

type Props = { account: Parameters<typeof accountStateOf>[0] & { endsSoon?: boolean } };

const tones = { active: "ok", invited: "warn", withoutRole: "warn", closed: "idle" } as const;

/** What an account is, as a mark, and whether a role of it ends soon. */
export async function AccountBadge({ account }: Props) {
  const t = await getTranslations("AccountList.state");
  const state = accountStateOf(account);
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <Badge tone={tones[state]}>{t(state)}</Badge>
      {account.endsSoon && <Badge tone="warn">{t("endsSoon")}</Badge>}
    </span>
  );
}
