import { PostForm } from "@/app/_forms/post-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/page";
import type { Language } from "@/domain/language";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { reactivateAccountAction, renewLinkAction } from "../../actions";

type Props = { account: { id: string; active: boolean }; locale: Language };

/** What an administrator can do with an account as a whole. */
export function AccountChanges({ account, locale }: Props) {
  const t = translator(locale, "Accounts");
  const officialId = <input type="hidden" name="officialId" value={account.id} />;
  if (!account.active) {
    return (
      <Card className="grid gap-3">
        <p>{t("reactivate.text")}</p>
        <PostForm action={reactivateAccountAction} locale={locale}>
          {officialId}
          <Button look="quiet">{t("reactivate.submit")}</Button>
        </PostForm>
      </Card>
    );
  }
  return (
    <Card className="grid gap-5">
      <PostForm action={renewLinkAction} locale={locale} className="grid gap-3">
        {officialId}
        <p className="text-small">{t("link.renewText")}</p>
        <Button look="quiet">{t("link.renew")}</Button>
      </PostForm>
      <ButtonLink look="danger" href={path(locale, `/accounts/${account.id}/deactivate`)}>
        {t("deactivate.title")}
      </ButtonLink>
    </Card>
  );
}
