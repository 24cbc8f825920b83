import { fieldName } from "@/app/_forms/field-name";
import { LinkedField } from "@/app/_forms/linked-field";
import { linksOfStep } from "@/app/_forms/linked-fields";
import { type FormState, fieldValue } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { BottleneckView } from "@/data/bottleneck/page";
import { forBothSides } from "@/domain/abilities";
import { declineGrounds, groupOf } from "@/domain/bottleneck/bottleneck";
import { type StepName, type StepNeed, stepRule } from "@/domain/bottleneck/steps";
import type { Locale } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";

type Props = { step: StepName; form: FormState; bottleneck: BottleneckView; locale: Locale };

/** What a step asks for. Its fields carry its name, since a page has the forms of several steps. */
export function StepFields(props: Props) {
  const { needs } = stepRule(props.step);
  return (
    <>
      {needs.map((need) => (
        <NeedField key={need} need={need} {...props} />
      ))}
      {!needs.some((need) => need === "reason") && <ReasonField {...props} isOptional />}
      <Outcome {...props} />
    </>
  );
}

/** A note with a step that asks for none, folded away until one wants it. */
export function StepNote({ step, form, locale }: Omit<Props, "bottleneck">) {
  return (
    <details open={fieldValue(form, `${step}-reason`) !== ""}>
      <summary className="min-h-11 py-2 text-water">
        {translator(locale, "BottleneckPage")("addReason")}
      </summary>
      <ReasonField {...{ step, form, locale }} isOptional />
    </details>
  );
}

/** A decision ends the next step that is open, with what came of it. */
function Outcome({ step, form, bottleneck, locale }: Props) {
  const { to } = stepRule(step);
  if (!bottleneck.openStep || to === "held" || groupOf[to] !== "decided") return null;
  const label = translator(locale, "Field")("outcome");
  const optional = translator(locale, "Form")("optional");
  return <TextArea {...{ form, optional, label, name: `${step}-outcome`, rows: 2 }} />;
}

type ReasonProps = Omit<Props, "bottleneck"> & { isOptional?: boolean };

function ReasonField({ step, form, locale, isOptional = false }: ReasonProps) {
  const t = translator(locale, "BottleneckPage");
  const isOfBoth = isForBothSides(step);
  return (
    <TextArea
      {...{ form, name: `${step}-reason`, label: labelOf(step, "reason", locale), rows: 4 }}
      {...(isOptional && { optional: translator(locale, "Form")("optional") })}
      hint={isOfBoth ? `${t("reasonForBoth")} ${t("reasonIsPublic")}` : t("reasonIsPublic")}
    />
  );
}

/** What ends the record for both sides asks what the other side agreed to. */
const isForBothSides = (step: StepName) =>
  forBothSides.some((ability) => ability === stepRule(step).ability);

/** Who tells that it is resolved says what was done; whoever does anything else, why. */
const labelOf = (step: StepName, need: StepNeed, locale: Locale): string =>
  fieldName(`${step}-${need}`, translator(locale, "Field")) ?? need;

async function NeedField({ need, step, form, bottleneck, locale }: Props & { need: StepNeed }) {
  const [t, words, texts] = await Promise.all([
    getTranslations("BottleneckPage"),
    getTranslations("Bottleneck"),
    getTranslations("Form"),
  ]);
  const field = { form, name: `${step}-${need}`, label: labelOf(step, need, locale) };
  switch (need) {
    case "reason":
      return <ReasonField {...{ step, form, locale }} />;
    case "ground":
      return (
        <Select
          {...field}
          empty={texts("choose")}
          options={declineGrounds.map((value) => ({ value, text: words(`ground.${value}`) }))}
        />
      );
    case "original":
      return (
        <LinkedField
          {...{ ...field, locale }}
          links={linksOfStep}
          of={need}
          hint={t("originalHint")}
          except={bottleneck.reference}
        />
      );
    case "holdUntil":
    case "reviewOn":
      return <TextField {...field} type="date" />;
  }
}
