import { choicesOf } from "@/app/_forms/choices";
import { Section } from "@/app/_forms/section";
import { BorderField } from "@/app/_records/border-field";
import { RegionPicker } from "@/components/region-picker/region-picker";
import { Choices } from "@/components/ui/choices";
import { Select } from "@/components/ui/select";
import { type Catalogue, readCatalogue } from "@/data/catalogue";
import { translator } from "@/i18n/server";
import type { FieldsProps } from "./form-values";

/** Who carries it, and where and on what it works. */
export async function PlaceFields({ form, locale }: FieldsProps) {
  const catalogue = await readCatalogue();
  const t = translator(locale, "ProjectForm");
  const f = translator(locale, "Form");
  return (
    <>
      <CarrierFields {...{ form, locale, catalogue }} />
      <Section title={t("where")}>
        <BorderField form={form} locale={locale} />
        <RegionPicker
          form={form}
          name="regions"
          label={t("regions")}
          hint={t("regionsHint")}
          locale={locale}
          catalogue={catalogue}
        />
        <Choices
          form={form}
          name="themes"
          legend={t("themes")}
          type="checkbox"
          options={choicesOf(catalogue.themes, locale, "asGiven")}
          columns
        />
        <Select
          form={form}
          name="partnershipId"
          label={t("partnership")}
          empty={t("noPartnership")}
          optional={f("optional")}
          options={choicesOf(catalogue.partnerships, locale, "asGiven")}
        />
      </Section>
    </>
  );
}

/** Who leads it, and who takes part. */
function CarrierFields({ form, locale, catalogue }: FieldsProps & { catalogue: Catalogue }) {
  const t = translator(locale, "ProjectForm");
  const f = translator(locale, "Form");
  const organisations = choicesOf(catalogue.organisations, locale, "byName");
  const partners = form.values.partners?.filter((id) => id !== "").length ?? 0;
  return (
    <Section title={t("who")}>
      <Select
        form={form}
        name="leadId"
        label={t("lead")}
        empty={t("unknownLead")}
        optional={f("optional")}
        options={organisations}
      />
      <details open={form.problems.partners !== undefined}>
        <summary className="inline-flex min-h-11 items-center font-semibold text-water underline underline-offset-4">
          {t("choosePartners", { count: partners })}
        </summary>
        <Choices
          form={form}
          name="partners"
          legend={t("partners")}
          type="checkbox"
          options={organisations}
          columns
        />
      </details>
    </Section>
  );
}
