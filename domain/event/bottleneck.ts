import { z } from "zod";
import { bottleneckStatuses, declineGrounds } from "../bottleneck/bottleneck";
import type { StepName } from "../bottleneck/steps";
import { daySchema } from "../day";
import { languageSchema } from "../language";
import { countries } from "../region";
import { changes, code, happening, namedRecord, relinked, texts } from "./payload";

const status = z.enum(bottleneckStatuses);

/** What every step tells; `dueOn` is until when it is on hold, or when it is looked at again. */
const step = z.strictObject({
  from: status.nullable(),
  to: status,
  dueOn: daySchema.nullable(),
  ground: z.enum(declineGrounds).nullable(),
  original: namedRecord.nullable(),
  texts,
});

const taken = happening(step, "everyone", "role and organisation");

const ofSide = z.strictObject({ country: z.enum(countries), texts });

/** Everything that can happen to a bottleneck. */
export const bottleneckEvents = {
  "bottleneck.registered": happening(
    z.strictObject({ reference: code, to: status, changes, texts }),
    "everyone",
    "role and organisation",
  ),
  "bottleneck.edited": happening(
    z.strictObject({
      changes,
      texts,
      linked: z.array(namedRecord),
      unlinked: z.array(namedRecord),
    }),
    "officials",
  ),
  "bottleneck.translated": happening(
    z.strictObject({ language: languageSchema, texts }),
    "officials",
  ),
  /** What officials keep among themselves; on one side of the border where the note has one. */
  "bottleneck.noteWritten": happening(
    z.strictObject({ country: z.enum(countries).nullable(), texts }),
    ({ country }) => (country ? { side: country } : "officials"),
  ),
  "bottleneck.positionWritten": happening(ofSide, ({ country }) => ({ side: country })),
  "bottleneck.assessed": taken,
  "bottleneck.recognised": taken,
  "bottleneck.declined": taken,
  "bottleneck.markedDuplicate": taken,
  "bottleneck.analysed": taken,
  "bottleneck.treated": taken,
  "bottleneck.resolved": taken,
  "bottleneck.partlyResolved": taken,
  "bottleneck.givenUp": taken,
  "bottleneck.held": taken,
  "bottleneck.resumed": taken,
  "bottleneck.reopened": taken,
  /** A step was taken back shortly after it was taken. */
  "bottleneck.stepUndone": happening(
    z.strictObject({ from: status, to: status }),
    "everyone",
    "role and organisation",
  ),
  /** What happens next, by whom and when; also where only one of these is new. */
  "bottleneck.nextStepAgreed": happening(z.strictObject({ changes, texts }), "officials"),
  "bottleneck.nextStepMoved": happening(z.strictObject({ changes }), "officials"),
  "bottleneck.nextStepReplied": happening(z.strictObject({ texts }), "officials"),
  "bottleneck.nextStepDone": happening(z.strictObject({ texts }), "officials"),
  "bottleneck.nextStepReopened": happening(z.strictObject({}), "officials"),
  /** Who follows it to its solution: an organisation, and an official of it. */
  "bottleneck.assigned": happening(z.strictObject({ changes }), "officials"),
  "bottleneck.published": happening(z.strictObject({}), "everyone"),
  /** An organisation that it names became one with another, or no more. */
  "bottleneck.organisationMerged": happening(relinked, "officials"),
  "bottleneck.organisationParted": happening(relinked, "officials"),
  "bottleneck.withdrawn": happening(z.strictObject({ texts }), "officials"),
} as const;

/** What is told of a step that was taken. */
export const eventOfStep = {
  assess: "bottleneck.assessed",
  recognise: "bottleneck.recognised",
  decline: "bottleneck.declined",
  markDuplicate: "bottleneck.markedDuplicate",
  analyse: "bottleneck.analysed",
  treat: "bottleneck.treated",
  resolve: "bottleneck.resolved",
  resolvePartly: "bottleneck.partlyResolved",
  giveUp: "bottleneck.givenUp",
  hold: "bottleneck.held",
  resume: "bottleneck.resumed",
  reopen: "bottleneck.reopened",
} as const satisfies Record<StepName, keyof typeof bottleneckEvents>;

/** What a step tells. */
export type StepTaken = z.infer<typeof step>;
