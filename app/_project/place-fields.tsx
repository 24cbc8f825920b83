import { choicesOf } from "@/app/_forms/choices";
import { Section } from "@/app/_forms/section";
import { BorderField } from "@/app/_records/border-field";
import { OrganisationField } from "@/components/organisation-field/organisation-field";
import { OrganisationLists } from "@/components/organisation-field/organisation-lists";
import { OrganisationRows } from "@/components/organisation-field/organisation-rows";
import { RegionPicker } from "@/components/region-picker/region-picker";
import { Choices } from "@/components/ui/choices";
import { Select } from "@/components/ui/select";
import { type Catalogue, readCatalogue } from "@/data/catalogue";
import { findViewer } from "@/data/viewer";
import { ownRegions } from "@/domain/viewer";
import { translator } from "@/i18n/server";
import type { FieldsProps } from "./form-values";

/** Who carries it, and where and on what it works. */
export async function PlaceFields({ form, locale }: FieldsProps) {
  const [catalogue, viewer] = await Promise.all([readCatalogue(), findViewer()]);
  const t = translator(locale, "ProjectForm");
  const f = translator(locale, "Form");
  return (
    <>
      <CarrierFields {...{ form, locale, catalogue }} own={viewer?.organisationId} />
      <Section title={t("where")}>
        <BorderField form={form} locale={locale} />
        <RegionPicker
          form={form}
          name="regions"
          label={t("regions")}
          hint={t("regionsHint")}
          locale={locale}
          catalogue={catalogue}
          own={viewer ? ownRegions(viewer, catalogue.regions).offered : []}
        />
        <Choices
          form={form}
          name="themes"
          legend={t("themes")}
          type="checkbox"
          options={choicesOf(catalogue.themes, locale, "asGiven")}
          look="chips"
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

type CarrierProps = FieldsProps & { catalogue: Catalogue; own: string | undefined };

/** Who leads it, and who takes part. The official's own organisation is suggested first. */
function CarrierFields({ form, locale, catalogue, own = "" }: CarrierProps) {
  const t = translator(locale, "ProjectForm");
  const f = translator(locale, "Form");
  const { organisations } = catalogue;
  const search = translator(locale, "OrganisationField");
  const partners = form.values.partners?.filter((id) => id !== "").length ?? 0;
  return (
    <Section title={t("who")}>
      <OrganisationLists
        {...{ locale, organisations }}
        first={[own, ...(form.values.leadId ?? []), ...(form.values.partners ?? [])]}
      />
      <OrganisationField
        {...{ form, locale, organisations }}
        name="leadId"
        label={t("lead")}
        hint={search("hintAnother")}
        optional={f("optional")}
      />
      <details open={form.problems.partners !== undefined}>
        <summary className="inline-flex min-h-11 items-center font-semibold text-water underline underline-offset-4">
          {t("choosePartners", { count: partners })}
        </summary>
        <OrganisationRows
          {...{ form, locale, organisations }}
          name="partners"
          legend={t("partners")}
        />
      </details>
    </Section>
  );
}
