import { AffectedFields, type FieldsProps, SubjectFields } from "@/app/_bottleneck/fields";
import { fieldValue } from "@/components/ui/form-state";
import { Similar } from "./similar";
import { DefaultButton, StepButtons } from "./step-buttons";

/** The second step: whom it affects, themes, causes and partnerships. */
export function SubjectStep(props: FieldsProps) {
  const { form, locale, catalogue } = props;
  const lang = fieldValue(form, "originalLanguage") || locale;
  return (
    <div className="grid items-start gap-x-16 gap-y-8 lg:grid-cols-5">
      <DefaultButton />
      <div className="lg:col-span-2 lg:col-start-4 lg:row-start-1">
        <Similar {...props} />
      </div>
      <div className="grid min-w-0 gap-8 lg:col-span-3 lg:row-start-1">
        <SubjectFields {...{ form, locale, catalogue }} isNew />
        <AffectedFields {...{ form, locale, lang }} />
        <StepButtons step={2} />
      </div>
    </div>
  );
}
