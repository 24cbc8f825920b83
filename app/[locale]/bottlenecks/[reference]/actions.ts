"use server";

import { action } from "@/app/_forms/action";
import { linksOfStep } from "@/app/_forms/linked-fields";
import { takeStep } from "@/data/bottleneck/steps";
import { stepRequestSchema } from "@/domain/bottleneck/steps";

/** Behind the step buttons of a bottleneck. */
export const takeStepAction = action({
  schema: stepRequestSchema,
  prefixedBy: "step",
  links: linksOfStep,
  form: "/bottlenecks/[reference]",
  write: takeStep,
  next: "/bottlenecks/[reference]?done=step",
});
