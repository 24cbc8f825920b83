import { OrganisationField } from "@/components/organisation-field/organisation-field";
import { OrganisationLists } from "@/components/organisation-field/organisation-lists";
import type { FormState } from "@/components/ui/form-state";
import { TextField } from "@/components/ui/text-field";
import { readCatalogue } from "@/data/catalogue";
import { findViewer } from "@/data/viewer";
import type { Language } from "@/domain/language";
import { translator } from "@/i18n/server";
import { accountLabels } from "./account-labels";

/** Who an official is to the portal: asked for a new account, and when one is corrected. */
export async function AccountFields({ form, locale }: { form: FormState; locale: Language }) {
  const [{ organisations }, viewer] = await Promise.all([readCatalogue(), findViewer()]);
  const first = [viewer?.organisationId ?? [], form.values.organisationId ?? []].flat();
  const t = translator(locale, "Accounts");
  const labels = accountLabels(locale);

  return (
    <>
      <TextField form={form} name="name" label={labels.name} hint={t("register.nameHint")} />
      <OrganisationLists {...{ locale, organisations, first }} />
      <OrganisationField
        {...{ form, locale, organisations }}
        name="organisationId"
        label={labels.organisationId}
        hint={translator(locale, "OrganisationField")("hint")}
        listedOnly
      />
    </>
  );
}
