import { Badge } from "@/components/ui/badge";
import { getTranslations } from "@/i18n/server";

type Props = { account: { active: boolean; hasPassword: boolean; isUsed: boolean } };

const tones = { active: "ok", invited: "warn", withoutRole: "warn", closed: "idle" } as const;

/** Whether an account can be signed in to, and is of any use: `isUsed` when it has a role now. */
export const accountStateOf = ({ active, hasPassword, isUsed }: Props["account"]) => {
  if (!active) return "closed";
  if (!hasPassword) return "invited";
  return isUsed ? "active" : "withoutRole";
};

/** That state as a mark. */
export async function AccountBadge({ account }: Props) {
  const t = await getTranslations("AccountList.state");
  const state = accountStateOf(account);
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
