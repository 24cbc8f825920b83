import { z } from "zod";
import { languageSchema } from "../language";
import { organisationSchema } from "../organisation";
import { referenceSchema, referencesSchema } from "../reference";
import { textSchema } from "../text";
import { versionSchema } from "../versions";
import { bottleneckFields } from "./registration";

/** What every change of an existing bottleneck carries. */
const ofVersion = {
  reference: referenceSchema("GW"),
  version: versionSchema,
  requestId: z.uuid(),
};

const { nextStep: _, nextStepOn: __, nextStepById: ___, ...facts } = bottleneckFields;

/**
 * A change of the facts of a bottleneck: the fields of registering, and what only an edit has. The next step and the
 * official who has it in hand have forms of their own.
 */
export const bottleneckEditSchema = z.strictObject({
  ...ofVersion,
  ...facts,
  ownerId: organisationSchema.default(""),
  /** References of projects, however they are listed. */
  projects: referencesSchema("GP"),
});
export type BottleneckEdit = z.infer<typeof bottleneckEditSchema>;

/** The words of a bottleneck in another language than its own. */
export const bottleneckTextSchema = z.strictObject({
  ...ofVersion,
  language: languageSchema,
  title: bottleneckFields.title,
  problem: bottleneckFields.problem,
  affected: bottleneckFields.affected,
});
export type BottleneckTextEdit = z.infer<typeof bottleneckTextSchema>;

/** A request to show a bottleneck to the public. */
export const publishSchema = z.strictObject(ofVersion);
export type PublishRequest = z.infer<typeof publishSchema>;

/** A request to take a bottleneck back from the public; the reason goes into the record. */
export const withdrawSchema = z.strictObject({
  ...ofVersion,
  reason: textSchema(2000).min(1, "reasonNeeded"),
});
export type WithdrawRequest = z.infer<typeof withdrawSchema>;
