import { Badge } from "@/components/ui/badge";
import { getTranslations } from "@/i18n/server";

type Props = { account: { active: boolean; hasPassword: boolean } };

const tones = { active: "ok", invited: "warn", closed: "idle" } as const;

/** Whether an account can be signed in to. */
export const accountStateOf = ({ active, hasPassword }: Props["account"]) =>
  !active ? "closed" : hasPassword ? "active" : "invited";

/** That state as a mark. */
export async function AccountBadge({ account }: Props) {
  const t = await getTranslations("AccountList.state");
  const state = accountStateOf(account);
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
