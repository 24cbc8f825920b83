import { similarEntries } from "@/app/_bottleneck/similar-entries";
import { choicesOf } from "@/app/_forms/choices";
import { RegionPicker } from "@/components/region-picker/region-picker";
import { Choices } from "@/components/ui/choices";
import { fieldValue } from "@/components/ui/form-state";
import { findSimilar } from "@/data/bottleneck/similar";
import { causes } from "@/domain/bottleneck/bottleneck";
import { translator } from "@/i18n/server";
import { PartnershipsOfRegions } from "./partnerships-of-regions";
import { SimilarList } from "./similar-list";
import { StepButtons } from "./step-buttons";
import type { StepProps } from "./step-props";

/** The second step: regions on both sides, themes, causes and partnerships. */
export async function PlaceStep({ form, locale, viewer, catalogue }: StepProps) {
  const similar = await findSimilar(viewer, fieldValue(form, "title"), locale);
  const t = translator(locale, "Registration");
  const b = translator(locale, "Bottleneck");
  const partnerships = [...catalogue.partnerships.values()];
  return (
    <>
      <SimilarList
        similar={similarEntries(similar, locale)}
        title={t("similar.title")}
        text={t("similar.text")}
      />
      <RegionPicker
        {...{ form, locale, catalogue }}
        name="regions"
        label={t("fields.regions")}
        hint={t("hints.regions")}
      />
      <div className="grid max-w-measure gap-8">
        <Choices
          form={form}
          name="themes"
          type="checkbox"
          columns
          legend={t("fields.themes")}
          options={choicesOf(catalogue.themes, locale, "asGiven")}
        />
        <Choices
          form={form}
          name="causes"
          type="checkbox"
          columns
          legend={t("fields.causes")}
          hint={t("hints.causes")}
          options={causes.map((value) => ({ value, text: b(`cause.${value}`) }))}
        />
        <Choices
          form={form}
          name="partnerships"
          type="checkbox"
          legend={t("fields.partnerships")}
          hint={t("hints.partnerships")}
          options={choicesOf(catalogue.partnerships, locale, "asGiven")}
        />
        <PartnershipsOfRegions
          name="partnerships"
          parties={Object.fromEntries(partnerships.map(({ id, partyId }) => [id, partyId]))}
        />
        <StepButtons step={2} />
      </div>
    </>
  );
}
