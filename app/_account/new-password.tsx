import { labelled } from "@/app/_forms/labelled";
import type { FormState } from "@/components/ui/form-state";
import { TextField } from "@/components/ui/text-field";
import { getLocale, getTranslations, translator } from "@/i18n/server";

/** A new password, twice. The address helps a password manager to keep it with the right account. */
export async function NewPassword({ form, email }: { form: FormState; email: string }) {
  const t = await getTranslations("SignIn");
  return (
    <>
      <input type="email" autoComplete="username" defaultValue={email} hidden readOnly />
      <TextField
        form={form}
        name="password"
        label={t("newPassword")}
        hint={t("newPasswordHint")}
        type="password"
        autoComplete="new-password"
      />
      <TextField
        form={form}
        name="repeatPassword"
        label={t("repeatPassword")}
        type="password"
        autoComplete="new-password"
      />
    </>
  );
}

const passwords = ["presentPassword", "password", "repeatPassword"];

/** The same form, but it says that passwords have to be typed again: those are never kept. */
export async function askedAgain(form: FormState): Promise<FormState> {
  if (!passwords.some((name) => form.problems[name])) return form;
  const locale = await getLocale();
  const t = translator(locale, "SignIn");
  const labels = { password: t("newPassword"), repeatPassword: t("repeatPassword") };
  return { ...labelled(form, labels, locale), refusal: t("typeAgain") };
}
