"use server";

import { action } from "@/app/_forms/action";
import { finishNextStep } from "@/data/bottleneck/next-step-write";
import { doneSchema } from "@/domain/bottleneck/next-step";

/** Behind "done" beside a next step on the workbench: one goes on to what comes next. */
export const doneAction = action({
  schema: doneSchema,
  form: "/workbench",
  write: finishNextStep,
  next: "/bottlenecks/[reference]?done=finished#next-step",
});
