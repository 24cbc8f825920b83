import { z } from "zod";
import { type Day, daySchema } from "../day";
import { languageSchema } from "../language";
import type { Problems } from "../outcome";
import { referenceSchema } from "../reference";
import { idSchema, lineSchema, requiredLine, requiredText } from "../text";
import { versionSchema } from "../versions";
import { healths } from "./project";

const reference = referenceSchema("GP");
const requestId = z.uuid();
const title = requiredLine(200);
const aDay = z
  .string()
  .trim()
  .min(1, "required")
  .refine((text) => daySchema.safeParse(text).success, "invalidDate");
const milestoneId = idSchema(60);
/** What the milestone looked like when the form was made: see stampOf. */
const asSeen = lineSchema(300).default("");

/** The page of a project shows them all, so they are few. */
export const mostMilestones = 100;

export const addMilestoneSchema = z.strictObject({
  reference,
  requestId,
  title,
  plannedOn: aDay,
});
export type AddMilestoneRequest = z.infer<typeof addMilestoneSchema>;

export const changeMilestoneSchema = z.strictObject({
  reference,
  requestId,
  milestoneId,
  version: asSeen,
  title,
  plannedOn: aDay,
  doneOn: aDay.or(z.literal("")).default(""),
});
export type ChangeMilestoneRequest = z.infer<typeof changeMilestoneSchema>;

export const finishMilestoneSchema = z.strictObject({
  reference,
  requestId,
  milestoneId,
  version: asSeen,
  doneOn: aDay,
});
export type FinishMilestoneRequest = z.infer<typeof finishMilestoneSchema>;

export const removeMilestoneSchema = z.strictObject({
  reference,
  requestId,
  milestoneId,
  version: asSeen,
});
export type RemoveMilestoneRequest = z.infer<typeof removeMilestoneSchema>;

/** A milestone is reached today or before: not in the future. */
export const doneProblems = (doneOn: Day | "", today: Day): Problems | null =>
  doneOn > today ? { doneOn: "dateInFuture" } : null;

export const reportSchema = z.strictObject({
  reference,
  requestId,
  health: z.enum(healths, "required"),
  text: requiredText(4000),
  language: languageSchema,
});
export type ReportRequest = z.infer<typeof reportSchema>;

/** The report by its own id, and the wording that the official saw by that of its row. */
export const correctReportSchema = reportSchema.extend({
  reportId: idSchema(60),
  version: idSchema(60),
});
export type CorrectReportRequest = z.infer<typeof correctReportSchema>;

export const publishSchema = z.strictObject({
  reference,
  requestId,
  version: versionSchema,
  publish: z.enum(["yes", "no"]).transform((answer) => answer === "yes"),
  /** Why it is withdrawn; goes into the record. */
  reason: z.string().trim().max(2000, "tooLong").default(""),
});
export type PublishRequest = z.infer<typeof publishSchema>;
