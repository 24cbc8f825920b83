import { RegionPicker } from "@/components/region-picker/region-picker";
import { Choices } from "@/components/ui/choices";
import { Select } from "@/components/ui/select";
import { readCatalogue } from "@/data/catalogue";
import { translator } from "@/i18n/server";
import { optionsOf } from "./options";
import type { FieldsProps } from "./project-fields";
import { Section } from "./section";

/** Who carries it, and where and on what it works. */
export async function PlaceFields({ form, locale }: FieldsProps) {
  const catalogue = await readCatalogue();
  const t = translator(locale, "ProjectForm");
  const f = translator(locale, "Form");
  const organisations = optionsOf(catalogue.organisations, locale, "byName");
  const partners = form.values.partnerIds?.filter((id) => id !== "").length ?? 0;
  return (
    <>
      <Section title={t("who")}>
        <Select
          form={form}
          name="leadId"
          label={t("lead")}
          empty={t("unknownLead")}
          optional={f("optional")}
          options={organisations}
        />
        <details open={form.problems.partnerIds !== undefined}>
          <summary className="inline-flex min-h-11 items-center font-semibold text-water underline underline-offset-4">
            {t("choosePartners", { count: partners })}
          </summary>
          <Choices
            form={form}
            name="partnerIds"
            legend={t("partners")}
            type="checkbox"
            options={organisations}
            columns
          />
        </details>
      </Section>
      <Section title={t("where")}>
        <RegionPicker
          form={form}
          name="regionIds"
          label={t("regions")}
          hint={t("regionsHint")}
          locale={locale}
          catalogue={catalogue}
        />
        <Choices
          form={form}
          name="themeIds"
          legend={t("themes")}
          type="checkbox"
          options={optionsOf(catalogue.themes, locale, "asGiven")}
          columns
        />
        <Select
          form={form}
          name="partnershipId"
          label={t("partnership")}
          empty={t("noPartnership")}
          optional={f("optional")}
          options={optionsOf(catalogue.partnerships, locale, "asGiven")}
        />
      </Section>
    </>
  );
}
