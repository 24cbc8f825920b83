import type { FieldsProps } from "@/app/_bottleneck/fields";
import {
  NextStepFields,
  OwnerField,
  SideFields,
  SourceAndNoteFields,
} from "@/app/_bottleneck/task-fields";
import { Similar } from "./similar";
import { DefaultButton, StepButtons } from "./step-buttons";
import { Summary } from "./summary";

/** The third step: who is competent, who owns it and what happens next; with a look back. */
export function TaskStep(props: FieldsProps) {
  const { form, locale, catalogue } = props;
  return (
    <>
      <DefaultButton />
      <Summary {...{ form, locale, catalogue }} />
      <div className="max-w-measure">
        <Similar {...props} />
      </div>
      <div className="grid max-w-measure gap-8">
        <SideFields {...props} />
        <OwnerField {...props} />
        <NextStepFields {...props} />
        <SourceAndNoteFields {...props} />
        <StepButtons step={3} />
      </div>
    </>
  );
}
