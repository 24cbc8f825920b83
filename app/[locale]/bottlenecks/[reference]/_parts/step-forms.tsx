import { PostForm } from "@/app/_forms/post-form";
import { TypedWords } from "@/app/_forms/typed-words";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { type FormState, fieldValue } from "@/components/ui/form-state";
import { Card } from "@/components/ui/page";
import type { BottleneckView } from "@/data/bottleneck/page";
import { type StepName, stepRule } from "@/domain/bottleneck/steps";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { takeStepAction } from "../actions";
import { StepFields } from "./step-fields";

type Props = { bottleneck: BottleneckView; form: FormState; locale: Locale };

/** The steps open to this official: a button where nothing is asked, else a form that opens. */
export function StepForms({ bottleneck, form, locale }: Props) {
  const t = translator(locale, "BottleneckPage");
  const texts = translator(locale, "Form");
  const { steps } = bottleneck.may;
  const isPlain = (step: StepName) => stepRule(step).needs.length === 0;
  if (steps.length === 0 && !form.refusal) return null;
  return (
    <section aria-labelledby="steps" className="no-print">
      <Card className="grid gap-4">
        <h2 id="steps" tabIndex={-1} className="text-title">
          {t("takeStep")}
        </h2>
        <FormErrors form={form} title={texts("errorsTitle")} />
        <LeftOver {...{ bottleneck, form, locale }} />
        {steps.some(isPlain) && (
          <div className="flex flex-wrap gap-3">
            {steps.filter(isPlain).map((step) => (
              <StepForm key={step} {...{ step, bottleneck, form, locale }} />
            ))}
          </div>
        )}
        <div>
          {steps
            .filter((step) => !isPlain(step))
            .map((step) => (
              <OpeningForm key={step} {...{ step, bottleneck, form, locale }} />
            ))}
        </div>
      </Card>
    </section>
  );
}

type StepProps = Props & { step: StepName };

function OpeningForm(props: StepProps) {
  const t = translator(props.locale, "Bottleneck");
  return (
    <details
      id={`step-${props.step}`}
      name="step"
      open={fieldValue(props.form, "step") === props.step}
      className="group border-line border-t"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 font-semibold text-water">
        <span aria-hidden="true" className="group-open:rotate-90">
          ›
        </span>
        {t(`step.${props.step}`)}
      </summary>
      <div className="pt-2 pb-5">
        <StepForm {...props} />
      </div>
    </details>
  );
}

function StepForm({ step, bottleneck, form, locale }: StepProps) {
  const t = translator(locale, "Bottleneck");
  const hasFields = stepRule(step).needs.length > 0;
  return (
    <PostForm
      action={takeStepAction}
      locale={locale}
      label={t(`step.${step}`)}
      className="grid max-w-measure gap-4"
    >
      <input type="hidden" name="reference" value={bottleneck.reference} />
      <input type="hidden" name="version" value={bottleneck.version} />
      <input type="hidden" name="step" value={step} />
      {hasFields && <StepFields step={step} form={form} />}
      <div>
        <Button look={hasFields ? "primary" : "quiet"}>{t(`step.${step}`)}</Button>
      </div>
    </PostForm>
  );
}

/** What was typed for a step that is no longer open: it is shown, so that it is not lost. */
function LeftOver({ bottleneck, form, locale }: Props) {
  const step = fieldValue(form, "step");
  if ((bottleneck.may.steps as readonly string[]).includes(step)) return null;
  return <TypedWords values={form.values} locale={locale} />;
}
