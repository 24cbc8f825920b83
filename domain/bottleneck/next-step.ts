import { z } from "zod";
import { type Day, daysBetween } from "../day";
import { dayField } from "../day-field";
import { isKnownOrNamed, organisationSchema } from "../organisation";
import type { Problems } from "../outcome";
import { referenceSchema } from "../reference";
import { idSchema, requiredText, textSchema } from "../text";

/** A step that is due within so many days stands out. */
export const nearDays = 7;

/** What is agreed of a next step, by what registering asks too. */
export const nextStepFields = {
  nextStep: textSchema(1000).default(""),
  nextStepOn: dayField,
  nextStepById: organisationSchema.default(""),
};

/** Which step the form was made from, in which version: none is "" and 0. */
const madeFrom = {
  reference: referenceSchema("GW"),
  requestId: z.uuid(),
  step: z.uuid().or(z.literal("")).default(""),
  stepVersion: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
};

/** What every form about a next step says of it. */
export type OfStep = { reference: string; requestId: string; step: string; stepVersion: number };

/** To agree what is to happen next, by whom and when; `outcome` is what came of the step that was just done. */
export const agreeSchema = z.strictObject({
  ...{ ...madeFrom, ...nextStepFields },
  nextStep: requiredText(1000),
  nextStepOfficialId: idSchema().default(""),
  outcome: textSchema(2000).default(""),
});
export type AgreeRequest = z.infer<typeof agreeSchema>;

/** To say that it is done, and what came of it. */
export const doneSchema = z.strictObject({ ...madeFrom, answer: textSchema(2000).default("") });
export type DoneRequest = z.infer<typeof doneSchema>;

/** So many cards with an open step one board holds at most. */
const mostOnBoard = 100;

/** The open step of a record, as a board says it in one line. */
export const stepOnBoard = ({ reference, step, stepVersion }: Omit<OfStep, "requestId">): string =>
  `${reference} ${step} ${stepVersion}`;

/** The same from a board: one form holds the open step of each card (`stepOnBoard`), and its button names the record. */
export const boardDoneSchema = z
  .strictObject({
    ...{ reference: madeFrom.reference, requestId: madeFrom.requestId },
    steps: z.array(z.string().max(100)).max(mostOnBoard).default([]),
  })
  .transform(({ steps, reference, requestId }, context): DoneRequest => {
    const own = steps.find((one) => one.startsWith(`${reference} `));
    const [, step, stepVersion] = own?.split(" ") ?? [];
    const read = doneSchema.safeParse({ reference, requestId, step, stepVersion });
    if (read.success) return read.data;
    context.addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  });

/** To put it off, or forward. */
export const moveSchema = z.strictObject({
  ...madeFrom,
  dueOn: dayField.refine((day) => day !== "", "required"),
});
export type MoveRequest = z.infer<typeof moveSchema>;

/** To say something of it while it is open. */
export const replySchema = z.strictObject({ ...madeFrom, reply: requiredText(2000) });
export type ReplyRequest = z.infer<typeof replySchema>;

/** To open again what was done by mistake. */
export const reopenStepSchema = z.strictObject(madeFrom);

type Agreed = Pick<z.infer<typeof agreeSchema>, "nextStep" | "nextStepOn" | "nextStepById">;

/**
 * What is wrong with a next step: it says what it is, asks an organisation that is known, and is not due on a day that
 * is over. A day that stood there before (`before`) may stay.
 */
export function problemsOfNextStep(
  { nextStep, nextStepOn, nextStepById }: Agreed,
  organisations: ReadonlyMap<string, unknown>,
  today: Day,
  before: Day | null = null,
): Problems {
  const found: Problems = {};
  if (nextStep === "" && (nextStepOn !== "" || nextStepById !== "")) found.nextStep = "required";
  if (nextStepById !== "" && !isKnownOrNamed(nextStepById, organisations))
    found.nextStepById = "unknownOrganisation";
  if (isOver(nextStepOn, today, before)) found.nextStepOn = "dayIsOver";
  return found;
}

/** Whether this day is over, and was not agreed before. */
export const isOver = (day: Day | "", today: Day, before: Day | null): boolean =>
  day !== "" && day < today && day !== before;

/** How urgent a day is: over, within a week, or later. */
type Urgency = "late" | "near" | "later";

export function urgencyOfDay(dueOn: Day, today: Day): Urgency {
  const left = daysBetween(today, dueOn);
  if (left < 0) return "late";
  return left <= nearDays ? "near" : "later";
}

type Done = { doneById: string | null; doneAt: Date | null };

/** Whether this official did it no more than so many minutes before: it may have been a mistake. */
export const mayOpenAgain = (
  viewerId: string,
  { doneById, doneAt }: Done,
  now: Date,
  minutes: number,
): boolean => doneById === viewerId && doneAt !== null && isWithin(minutes, doneAt, now);

/** Whether no more than so many minutes passed. */
export const isWithin = (minutes: number, since: Date, now: Date): boolean =>
  now.getTime() - since.getTime() <= minutes * 60_000;
