"use server";

import { action } from "@/app/_forms/action";
import { agreeNextStep, moveNextStep, replyToNextStep } from "@/data/bottleneck/next-step-write";
import { reopenNextStep } from "@/data/bottleneck/reopen-step";
import {
  agreeSchema,
  moveSchema,
  reopenStepSchema,
  replySchema,
} from "@/domain/bottleneck/next-step";

const page = "/bottlenecks/[reference]";

/** Behind the form of what happens next. */
export const agreeAction = action({
  schema: agreeSchema,
  form: page,
  query: () => "ask=step",
  write: agreeNextStep,
  next: `${page}?done=agreed#next-step`,
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
