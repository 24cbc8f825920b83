import { AffectedFields, type FieldsProps, SubjectFields } from "@/app/_bottleneck/fields";
import { similarEntries } from "@/app/_bottleneck/similar-entries";
import { fieldValue } from "@/components/ui/form-state";
import { findSimilar } from "@/data/bottleneck/similar";
import { translator } from "@/i18n/server";
import { SimilarList } from "./similar-list";
import { StepButtons } from "./step-buttons";

/** The second step: whom it affects, themes, causes and partnerships. */
export async function SubjectStep({ form, locale, viewer, catalogue }: FieldsProps) {
  const similar = await findSimilar(viewer, fieldValue(form, "title"), locale);
  const t = translator(locale, "Registration");
  const lang = fieldValue(form, "originalLanguage") || locale;
  return (
    <div className="grid items-start gap-x-16 gap-y-8 lg:grid-cols-5">
      <div className="empty:hidden lg:col-span-2 lg:col-start-4 lg:row-start-1">
        <SimilarList
          similar={await similarEntries(similar, locale)}
          title={t("similar.title")}
          text={t("similar.text")}
        />
      </div>
      <div className="grid min-w-0 gap-8 lg:col-span-3 lg:row-start-1">
        <SubjectFields {...{ form, locale, catalogue }} isNew />
        <AffectedFields {...{ form, locale, lang }} />
        <StepButtons step={2} />
      </div>
    </div>
  );
}
