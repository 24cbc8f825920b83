"use server";

import { endPost, parsePost, readPost } from "@/app/form-post";
import { takeStep } from "@/data/bottleneck/steps";
import type { FormValues } from "@/data/kept-forms";
import { findViewer } from "@/data/viewer";
import { stepRequestSchema } from "@/domain/bottleneck/steps";
import { doneWith, type Outcome, type Problems, refused } from "@/domain/outcome";
import { path } from "@/i18n/routing";

/** Behind the step buttons of a bottleneck. */
export async function takeStepAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const step = post.values.step?.[0] ?? "";
  const reference = encodeURIComponent(post.values.reference?.[0] ?? "");
  const back = path(post.locale, `/bottlenecks/${reference}`);
  const viewer = await findViewer();
  if (!viewer) return endPost(post, back, refused("signedOut"));

  const request = parsePost(stepRequestSchema, withoutStep(post.values, step));
  const outcome = request.ok ? await takeStep(viewer, request.value) : request;
  return endPost(post, back, outcome.ok ? doneWith(`${back}?done=step`) : withStep(outcome, step));
}

/** The fields of a step carry its name, as in "decline-reason"; the request does without. */
const withoutStep = (values: FormValues, step: string): FormValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      step && name.startsWith(`${step}-`) ? name.slice(step.length + 1) : name,
      value,
    ]),
  );

function withStep(outcome: Outcome<string> & { ok: false }, step: string): Outcome<string> {
  const problems: Problems = Object.fromEntries(
    Object.entries(outcome.problems ?? {}).map(([name, problem]) => [`${step}-${name}`, problem]),
  );
  return { ...outcome, problems };
}
