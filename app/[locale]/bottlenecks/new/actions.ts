"use server";

import { z } from "zod";
import { action, openAction } from "@/app/_forms/action";
import { discardDraft } from "@/data/bottleneck/drafts";
import { keepingOf, stepAction } from "./_parts/step-action";

/** Behind the buttons of each step: keeps what was typed and goes where the button says. */
export const problemStepAction = stepAction(1);
export const subjectStepAction = stepAction(2);
export const taskStepAction = stepAction(3);

/** Keeps what is being typed in each step. */
export const keepProblemStepAction = openAction(keepingOf(1));
export const keepSubjectStepAction = openAction(keepingOf(2));
export const keepTaskStepAction = openAction(keepingOf(3));

/** Throws a draft away. */
export const discardDraftAction = action({
  schema: z.strictObject({ draft: z.uuid(), requestId: z.uuid() }),
  form: "/bottlenecks/new",
  write: (viewer, { draft }) => discardDraft(viewer, draft),
  next: "/workbench",
});
