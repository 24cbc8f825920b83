import { NewPassword } from "@/app/_account/new-password";
import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { TitledCard } from "@/components/ui/page";
import { TextField } from "@/components/ui/text-field";
import type { Language } from "@/domain/language";
import { translator } from "@/i18n/server";
import { changePasswordAction } from "../actions";

type Props = { form: FormState; email: string; locale: Language };

/** A new password in the place of the present one. */
export function PasswordForm({ form, email, locale }: Props) {
  const t = translator(locale, "Account.password");
  return (
    <TitledCard title={t("title")}>
      <p className="mb-4 text-small">{t("text")}</p>
      <PostForm action={changePasswordAction} locale={locale} label={t("title")}>
        <TextField
          form={form}
          name="presentPassword"
          label={t("present")}
          type="password"
          autoComplete="current-password"
        />
        <NewPassword form={form} email={email} />
        <div>
          <Button look="quiet">{t("submit")}</Button>
        </div>
      </PostForm>
    </TitledCard>
  );
}
