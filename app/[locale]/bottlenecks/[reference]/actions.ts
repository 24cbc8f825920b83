"use server";

import { action } from "@/app/_forms/action";
import { linksOfStep } from "@/app/_forms/linked-fields";
import { takeStep } from "@/data/bottleneck/steps";
import { undoStep } from "@/data/bottleneck/undo";
import { stepRequestSchema } from "@/domain/bottleneck/steps";
import { undoSchema } from "@/domain/bottleneck/undo";

/** Behind the step buttons of a bottleneck. */
export const takeStepAction = action({
  schema: stepRequestSchema,
  prefixedBy: "step",
  links: linksOfStep,
  form: "/bottlenecks/[reference]",
  write: takeStep,
  next: "/bottlenecks/[reference]?done=step",
});

/** Behind "undo" of the last change of status. */
export const undoAction = action({
  schema: undoSchema,
  form: "/bottlenecks/[reference]",
  write: undoStep,
  next: "/bottlenecks/[reference]?done=undone",
});
