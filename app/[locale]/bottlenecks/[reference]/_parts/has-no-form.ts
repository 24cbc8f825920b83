import { type FormState, fieldValue } from "@/components/ui/form-state";
import type { BottleneckView } from "@/data/bottleneck/page";
import { type StepName, stepNames } from "@/domain/bottleneck/steps";

/** Whether it was a change of status that came back, and not one of the other forms of this page. */
export const isOfStatus = (form: FormState): boolean =>
  stepNames.includes(fieldValue(form, "step") as StepName);

type Seen = Pick<BottleneckView, "may" | "openStep">;

/** Whether what was typed belongs to a form that this page does not carry any more: it would be lost. */
export function hasNoForm(form: FormState, { may, openStep }: Seen): boolean {
  const has = (name: string) => form.values[name] !== undefined;
  if (isOfStatus(form)) return !may.steps.includes(fieldValue(form, "step") as StepName);
  if (has("reply") || has("dueOn")) return !(openStep && may.answer);
  if (has("answer")) return may.plan || !(openStep && may.answer);
  if (has("nextStep")) return !(may.plan && may.answer);
  return has("ownerOfficialId") && !(may.plan || may.edit);
}
