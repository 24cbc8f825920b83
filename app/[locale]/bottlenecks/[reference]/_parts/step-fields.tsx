import { LinkedField } from "@/app/_forms/linked-field";
import { linksOfStep } from "@/app/_forms/linked-fields";
import type { FormState } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { BottleneckView } from "@/data/bottleneck/page";
import { declineGrounds } from "@/domain/bottleneck/bottleneck";
import { type StepName, type StepNeed, stepRule } from "@/domain/bottleneck/steps";
import { forBothSides } from "@/domain/permission";
import type { Locale } from "@/i18n/routing";
import { getTranslations, type Translator } from "@/i18n/server";

type Props = { step: StepName; form: FormState; bottleneck: BottleneckView; locale: Locale };

/** What a step asks for. Its fields carry its name, since a page has the forms of several steps. */
export function StepFields(props: Props) {
  return stepRule(props.step).needs.map((need) => <NeedField key={need} need={need} {...props} />);
}

/** What ends the record for both sides asks what the other side agreed to. */
const isForBothSides = (step: StepName) =>
  forBothSides.some((ability) => ability === stepRule(step).ability);

/** Who tells that it is resolved says what was done; whoever does anything else, why. */
const labelOf = (t: Translator<"BottleneckPage">, step: StepName, need: StepNeed): string =>
  need === "reason" && (step === "resolve" || step === "resolvePartly")
    ? t("whatWasDone")
    : t(`need.${need}`);

async function NeedField({ need, step, form, bottleneck, locale }: Props & { need: StepNeed }) {
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
