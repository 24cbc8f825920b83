import { Badge } from "@/components/ui/badge";
import { getTranslations } from "@/i18n/server";

type Props = { account: { active: boolean; hasPassword: boolean; roles: readonly unknown[] } };

const tones = { active: "ok", invited: "warn", withoutRole: "warn", closed: "idle" } as const;

/** Whether an account can be signed in to, and has a role: of its roles those that count now. */
export const accountStateOf = ({ active, hasPassword, roles }: Props["account"]) => {
  if (!active) return "closed";
  if (!hasPassword) return "invited";
  return roles.length > 0 ? "active" : "withoutRole";
};

/** That state as a mark. */
export async function AccountBadge({ account }: Props) {
  const t = await getTranslations("AccountList.state");
  const state = accountStateOf(account);
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
