"use server";

import { action } from "@/app/_forms/action";
import {
  agreeNextStep,
  finishNextStep,
  moveNextStep,
  reopenNextStep,
  replyToNextStep,
} from "@/data/bottleneck/next-step-write";
import { seesBottleneck } from "@/data/bottleneck/sees";
import {
  agreeSchema,
  doneSchema,
  moveSchema,
  reopenStepSchema,
  replySchema,
} from "@/domain/bottleneck/next-step";
import { doneWith } from "@/domain/outcome";
import { path } from "@/i18n/routing";

const page = "/bottlenecks/[reference]";

/** Behind the form of what happens next. */
export const agreeAction = action({
  schema: agreeSchema,
  form: page,
  query: () => "ask=step",
  write: agreeNextStep,
  next: `${page}?done=agreed#next-step`,
});

/**
 * Behind "done". Who sees the record still goes on to what comes next; to others it is not there any more, and their
 * workbench tells that it went through.
 */
export const finishAction = action({
  schema: doneSchema,
  form: page,
  write: async (viewer, request) => {
    const done = await finishNextStep(viewer, request);
    return done.ok ? doneWith(await seesBottleneck(viewer, request.reference)) : done;
  },
  next: (sees, { reference }, locale) =>
    path(
      locale,
      sees ? `/bottlenecks/${reference}?done=finished#next-step` : "/workbench?done=finished",
    ),
});

export const moveAction = action({
  schema: moveSchema,
  form: page,
  write: moveNextStep,
  next: `${page}?done=moved#next-step`,
});

export const replyAction = action({
  schema: replySchema,
  form: page,
  write: replyToNextStep,
  next: `${page}?done=replied#next-step`,
});

/** Behind "not done after all". */
export const reopenAction = action({
  schema: reopenStepSchema,
  form: page,
  write: reopenNextStep,
  next: `${page}?done=reopened#next-step`,
});
