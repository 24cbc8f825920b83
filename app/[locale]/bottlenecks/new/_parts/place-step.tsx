import { type FieldsProps, RegionField, SubjectFields } from "@/app/_bottleneck/fields";
import { similarEntries } from "@/app/_bottleneck/similar-entries";
import { fieldValue } from "@/components/ui/form-state";
import { findSimilar } from "@/data/bottleneck/similar";
import { translator } from "@/i18n/server";
import { PartnershipsOfRegions } from "./partnerships-of-regions";
import { SimilarList } from "./similar-list";
import { StepButtons } from "./step-buttons";

/** The second step: regions on both sides, themes, causes and partnerships. */
export async function PlaceStep({ form, locale, viewer, catalogue }: FieldsProps) {
  const similar = await findSimilar(viewer, fieldValue(form, "title"), locale);
  const t = translator(locale, "Registration");
  const partnerships = [...catalogue.partnerships.values()];
  return (
    <>
      <SimilarList
        similar={await similarEntries(similar, locale)}
        title={t("similar.title")}
        text={t("similar.text")}
      />
      <RegionField {...{ form, locale, viewer, catalogue }} />
      <div className="grid max-w-measure gap-8">
        <SubjectFields {...{ form, locale, catalogue }} isNew />
        <PartnershipsOfRegions
          name="partnerships"
          parties={Object.fromEntries(partnerships.map(({ id, partyId }) => [id, partyId]))}
        />
        <StepButtons step={2} />
      </div>
    </>
  );
}
