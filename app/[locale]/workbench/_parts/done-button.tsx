import { finishOnWorkbenchAction } from "@/app/_bottleneck/finish-actions";
import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import type { Task } from "@/data/workbench/workbench";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { task: Task & { step: NonNullable<Task["step"]> }; locale: Locale };

/** Ticks a next step off where it stands. */
export function DoneButton({ task: { id, step, nextStep }, locale }: Props) {
  const label = translator(locale, "NextStep")("done");
  const named = translator(locale, "Form")("colon", { before: label, after: nextStep?.text ?? id });
  return (
    <PostForm action={finishOnWorkbenchAction} locale={locale} label={named} className="">
      <input type="hidden" name="reference" value={id} />
      <input type="hidden" name="step" value={step.id} />
      <input type="hidden" name="stepVersion" value={step.version} />
      <Button>{label}</Button>
    </PostForm>
  );
}
