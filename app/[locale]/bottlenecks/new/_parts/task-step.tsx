import type { FieldsProps } from "@/app/_bottleneck/fields";
import { NextStepFields, SideFields, SourceAndNoteFields } from "@/app/_bottleneck/task-fields";
import { choicesOf } from "@/app/_forms/choices";
import { Select } from "@/components/ui/select";
import { translator } from "@/i18n/server";
import { StepButtons } from "./step-buttons";
import { Summary } from "./summary";

/** The third step: who is competent, who owns it and what happens next; with a look back. */
export function TaskStep(props: FieldsProps) {
  const { form, locale, catalogue } = props;
  const t = translator(locale, "Registration");
  return (
    <>
      <DefaultButton />
      <Summary {...{ form, locale, catalogue }} />
      <div className="grid max-w-measure gap-8">
        <SideFields {...props} />
        <Select
          form={form}
          name="ownerId"
          label={t("fields.owner")}
          hint={t("hints.owner")}
          empty={translator(locale, "Form")("choose")}
          options={choicesOf(catalogue.organisations, locale, "byName")}
        />
        <NextStepFields {...props} isNew />
        <SourceAndNoteFields {...props} />
        <StepButtons step={3} />
      </div>
    </>
  );
}

/** The Enter key presses the first button of a form: let that be the one that registers. */
const DefaultButton = () => (
  <button
    type="submit"
    name="go"
    value="next"
    tabIndex={-1}
    aria-hidden="true"
    className="sr-only"
  />
);
