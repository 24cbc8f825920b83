import type { FormState } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { declineGrounds } from "@/domain/bottleneck/bottleneck";
import { type StepName, type StepNeed, stepRule } from "@/domain/bottleneck/steps";
import { forBothSides } from "@/domain/permission";
import { getTranslations, type Translator } from "@/i18n/server";

type Props = { step: StepName; form: FormState };

/** What a step asks for. Its fields carry its name, since a page has the forms of several steps. */
export function StepFields({ step, form }: Props) {
  return stepRule(step).needs.map((need) => (
    <NeedField key={need} need={need} step={step} form={form} />
  ));
}

/** What ends the record for both sides asks what the other side agreed to. */
const isForBothSides = (step: StepName) =>
  forBothSides.some((ability) => ability === stepRule(step).ability);

/** Who tells that it is resolved says what was done; whoever does anything else, why. */
const labelOf = (t: Translator<"BottleneckPage">, step: StepName, need: StepNeed): string =>
  need === "reason" && (step === "resolve" || step === "resolvePartly")
    ? t("whatWasDone")
    : t(`need.${need}`);

async function NeedField({ need, step, form }: Props & { need: StepNeed }) {
  const [t, words, texts] = await Promise.all([
    getTranslations("BottleneckPage"),
    getTranslations("Bottleneck"),
    getTranslations("Form"),
  ]);
  const field = { form, name: `${step}-${need}`, label: labelOf(t, step, need) };
  switch (need) {
    case "reason":
      return (
        <TextArea
          {...field}
          rows={4}
          hint={
            isForBothSides(step)
              ? `${t("reasonForBoth")} ${t("reasonIsPublic")}`
              : t("reasonIsPublic")
          }
        />
      );
    case "ground":
      return (
        <Select
          {...field}
          empty={texts("choose")}
          options={declineGrounds.map((value) => ({ value, text: words(`ground.${value}`) }))}
        />
      );
    case "original":
      return <TextField {...field} hint={t("originalHint")} />;
    case "holdUntil":
    case "reviewOn":
      return <TextField {...field} type="date" />;
  }
}
