import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import { type FormState, fieldValue } from "@/components/ui/form-state";
import { Card } from "@/components/ui/page";
import type { BottleneckView } from "@/data/bottleneck/page";
import { type StepName, stepRule } from "@/domain/bottleneck/steps";
import { usualStepAmong } from "@/domain/bottleneck/usual-step";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { takeStepAction } from "../actions";
import { hasNoForm, isOfStatus } from "./has-no-form";
import { LeftOver } from "./left-over";
import { StepFields, StepNote } from "./step-fields";
import { Undo } from "./undo";

type Props = { bottleneck: BottleneckView; form: FormState; locale: Locale };

/** The steps open to this official: the usual one as a button, the others behind it. */
export function StepForms({ bottleneck, form, locale }: Props) {
  const t = translator(locale, "BottleneckPage");
  const { steps } = bottleneck.may;
  const usual = usualStepAmong(steps);
  const others = steps.filter((step) => step !== usual);
  const hasLeft = isOfStatus(form) && hasNoForm(form, bottleneck);
  if (steps.length === 0 && !hasLeft && !bottleneck.may.undo) return null;
  return (
    <section aria-labelledby="steps" className="no-print">
      <Card className="grid gap-4">
        <h2 id="steps" tabIndex={-1} className="text-title">
          {t("takeStep")}
        </h2>
        <Undo {...{ bottleneck, locale }} />
        {hasLeft && <LeftOver {...{ form, locale }} />}
        {usual && <UsualStep {...{ step: usual, bottleneck, form, locale }} />}
        <OtherSteps
          {...{ steps: others, bottleneck, form, locale }}
          title={usual && t("otherOutcome")}
        />
      </Card>
    </section>
  );
}

type StepProps = Props & { step: StepName };

const asksNothing = (step: StepName): boolean => stepRule(step).needs.length === 0;

/**
 * The step that usually comes next, as the filled button: it sends, or opens what it asks. While a next step is open,
 * that is filled and this is not.
 */
const UsualStep = (props: StepProps) =>
  asksNothing(props.step) ? (
    <StepForm {...props} isQuiet={props.bottleneck.nextStep !== null} />
  ) : (
    <OpeningForm {...props} isUsual />
  );

type OtherProps = Props & { steps: readonly StepName[]; title: string | null };

/** All other ways on: folded away behind a usual one, else in sight. */
function OtherSteps({ steps, title, ...props }: OtherProps) {
  if (steps.length === 0) return null;
  const forms = steps.map((step) => <OtherStep key={step} {...props} step={step} />);
  if (!title) return <div>{forms}</div>;
  return (
    <details open={steps.some((step) => step === fieldValue(props.form, "step"))}>
      <summary className="min-h-11 py-2 font-semibold text-water">{title}</summary>
      <div className="mt-1 border-line border-b">{forms}</div>
    </details>
  );
}

const OtherStep = (props: StepProps) =>
  asksNothing(props.step) ? (
    <div className="border-line border-t py-2.5">
      <StepForm {...props} isQuiet />
    </div>
  ) : (
    <OpeningForm {...props} />
  );

function OpeningForm({ isUsual = false, ...props }: StepProps & { isUsual?: boolean }) {
  const t = translator(props.locale, "Bottleneck");
  return (
    <details
      id={`step-${props.step}`}
      name="step"
      open={fieldValue(props.form, "step") === props.step}
      className={isUsual ? "group" : "group border-line border-t"}
    >
      <summary
        className={
          isUsual
            ? "button list-none bg-water text-on-water hover:bg-water-deep"
            : "flex min-h-11 list-none items-center gap-2 font-semibold text-water"
        }
      >
        <span aria-hidden="true" className="group-open:rotate-90">
          ›
        </span>
        {t(`step.${props.step}`)}
      </summary>
      <div className={isUsual ? "pt-4" : "pt-2 pb-5"}>
        <StepForm {...props} />
      </div>
    </details>
  );
}

function StepForm({
  step,
  bottleneck,
  form,
  locale,
  isQuiet = false,
}: StepProps & { isQuiet?: boolean }) {
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
      {hasFields && <StepFields {...{ step, form, bottleneck, locale }} />}
      <div>
        <Button look={isQuiet ? "quiet" : "primary"}>{t(`step.${step}`)}</Button>
      </div>
      {!hasFields && <StepNote {...{ step, form, locale }} />}
    </PostForm>
  );
}
