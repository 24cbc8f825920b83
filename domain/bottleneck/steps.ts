import { z } from "zod";
import type { Ability } from "../abilities";
import { type Day, daySchema } from "../day";
import type { Problem, Problems, Refusal } from "../outcome";
import { may, type Reach } from "../permission";
import { optionalReferenceSchema, referenceSchema } from "../reference";
import { textSchema } from "../text";
import { versionSchema } from "../versions";
import type { Anyone } from "../viewer";
import { type BottleneckStatus, declineGrounds } from "./bottleneck";

/** What a step asks for besides the button. */
export type StepNeed = "reason" | "ground" | "original" | "holdUntil" | "reviewOn";

type Step = {
  from: readonly BottleneckStatus[];
  /** "held": back to where it stood before it was put on hold. */
  to: BottleneckStatus | "held";
  ability: Ability;
  needs: readonly StepNeed[];
};

/** Every step in the life of a bottleneck: where it starts, where it leads, who may, what it needs. */
export const steps = {
  assess: { from: ["REPORTED", "REOPENED"], to: "UNDER_ASSESSMENT", ability: "assess", needs: [] },
  recognise: { from: ["UNDER_ASSESSMENT"], to: "RECOGNISED", ability: "assess", needs: [] },
  decline: {
    from: ["UNDER_ASSESSMENT"],
    to: "DECLINED",
    ability: "assess",
    needs: ["ground", "reason"],
  },
  markDuplicate: {
    from: ["UNDER_ASSESSMENT"],
    to: "DUPLICATE",
    ability: "assess",
    needs: ["original"],
  },
  analyse: { from: ["RECOGNISED", "REOPENED"], to: "IN_ANALYSIS", ability: "treat", needs: [] },
  treat: { from: ["IN_ANALYSIS", "REOPENED"], to: "IN_TREATMENT", ability: "treat", needs: [] },
  resolve: { from: ["IN_TREATMENT"], to: "RESOLVED", ability: "decide", needs: ["reason"] },
  resolvePartly: {
    from: ["IN_TREATMENT"],
    to: "PARTLY_RESOLVED",
    ability: "decide",
    needs: ["reason"],
  },
  giveUp: {
    from: ["RECOGNISED", "IN_ANALYSIS", "IN_TREATMENT"],
    to: "WILL_NOT_BE_RESOLVED",
    ability: "decide",
    needs: ["reason", "reviewOn"],
  },
  hold: {
    from: ["UNDER_ASSESSMENT", "RECOGNISED", "IN_ANALYSIS", "IN_TREATMENT"],
    to: "ON_HOLD",
    ability: "treat",
    needs: ["reason", "holdUntil"],
  },
  resume: { from: ["ON_HOLD"], to: "held", ability: "treat", needs: [] },
  reopen: {
    from: ["RESOLVED", "PARTLY_RESOLVED", "WILL_NOT_BE_RESOLVED", "DECLINED", "DUPLICATE"],
    to: "REOPENED",
    ability: "treat",
    needs: ["reason"],
  },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;
export const stepNames = Object.keys(steps) as StepName[];

/** The path a case usually takes, for the line of steps on its page. */
export const mainPath = [
  "REPORTED",
  "UNDER_ASSESSMENT",
  "RECOGNISED",
  "IN_ANALYSIS",
  "IN_TREATMENT",
  "RESOLVED",
] as const satisfies readonly BottleneckStatus[];

/** The facts about a bottleneck that decide who may take which step. */
export type BottleneckFacts = Reach & {
  status: BottleneckStatus;
  heldFrom: BottleneckStatus | null;
};

/** A request to take a step, as a form sends it. Dates are days as in "2026-12-03". */
export const stepRequestSchema = z.strictObject({
  reference: referenceSchema("GW"),
  step: z.enum(stepNames),
  version: versionSchema,
  reason: textSchema(4000).default(""),
  ground: z.enum(declineGrounds).or(z.literal("")).default(""),
  original: optionalReferenceSchema("GW"),
  holdUntil: daySchema.or(z.literal("")).default(""),
  reviewOn: daySchema.or(z.literal("")).default(""),
  /** What came of the next step, where a decision ends it. */
  outcome: textSchema(2000).optional(),
  requestId: z.uuid(),
});
export type StepRequest = z.infer<typeof stepRequestSchema>;

export const stepRule = (name: StepName): Step => steps[name];

/** What is still missing before this step can be taken on this day, by field. */
export function problemsOf(request: StepRequest, today: Day): Problems {
  const found: Problems = {};
  for (const need of stepRule(request.step).needs) {
    const problem = problemOf(need, request, today);
    if (problem) found[need] = problem;
  }
  return found;
}

/** Why this official may not take this step now, or null when they may. */
export function refusalOf(
  name: StepName,
  bottleneck: BottleneckFacts,
  viewer: Anyone,
): Refusal | null {
  const { ability, from } = stepRule(name);
  if (!may(viewer, ability, bottleneck)) return "notYours";
  if (!from.includes(bottleneck.status)) return "wrongStatus";
  return null;
}

/** The steps open to this official now, in the order of the table. */
export function stepsOpenTo(viewer: Anyone, bottleneck: BottleneckFacts): StepName[] {
  return stepNames.filter((name) => refusalOf(name, bottleneck, viewer) === null);
}

/** Where a step leads from here. Only a record on hold remembers where it stood. */
export function statusAfter(name: StepName, bottleneck: BottleneckFacts): BottleneckStatus {
  const { to } = stepRule(name);
  return to === "held" ? (bottleneck.heldFrom ?? "UNDER_ASSESSMENT") : to;
}

function problemOf(need: StepNeed, request: StepRequest, today: Day): Problem | null {
  const value = request[need];
  if (value === "") return need === "reason" ? "reasonNeeded" : "required";
  if ((need === "holdUntil" || need === "reviewOn") && value <= today) return "dateInPast";
  return null;
}
