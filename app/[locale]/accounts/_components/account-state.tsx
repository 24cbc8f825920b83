import { Badge } from "@/components/ui/badge";
import { getTranslations } from "@/i18n/server";

type Props = { account: { active: boolean; hasPassword: boolean } };

const tones = { active: "ok", invited: "warn", closed: "idle" } as const;

/** Whether an account can be signed in to. */
export async function AccountState({ account }: Props) {
  const t = await getTranslations("Accounts.state");
  const state = !account.active ? "closed" : account.hasPassword ? "active" : "invited";
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
