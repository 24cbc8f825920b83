import { choicesOf } from "@/app/_forms/choices";
import type { FormState } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { readCatalogue } from "@/data/catalogue";
import type { Language } from "@/domain/language";
import { translator } from "@/i18n/server";

/** Who an official is to the portal: asked for a new account, and when one is corrected. */
export async function AccountFields({ form, locale }: { form: FormState; locale: Language }) {
  const { organisations } = await readCatalogue();
  const t = translator(locale, "Accounts");
  const f = translator(locale, "Form");

  return (
    <>
      <TextField form={form} name="name" label={t("register.name")} hint={t("register.nameHint")} />
      <Select
        form={form}
        name="organisationId"
        label={t("organisation")}
        empty={f("choose")}
        options={choicesOf(organisations, locale, "byName")}
      />
    </>
  );
}
