import { Badge } from "@/components/ui/badge";
import { accountStateOf } from "@/domain/account/state";
import { getTranslations } from "@/i18n/server";

type Props = { account: Parameters<typeof accountStateOf>[0] };

const tones = { active: "ok", invited: "warn", withoutRole: "warn", closed: "idle" } as const;

/** What an account is, as a mark. */
export async function AccountBadge({ account }: Props) {
  const t = await getTranslations("AccountList.state");
  const state = accountStateOf(account);
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
