import { z } from "zod";
import { languageSchema } from "../language";
import { organisationSchema } from "../organisation";
import { referenceSchema, referencesSchema } from "../reference";
import { idSchema, textSchema } from "../text";
import { versionSchema } from "../versions";
import { bottleneckFields } from "./registration";

/** What every change of an existing bottleneck carries. */
const ofVersion = {
  reference: referenceSchema("GW"),
  version: versionSchema,
  requestId: z.uuid(),
};

/** A change of the facts of a bottleneck: the fields of registering, and what only an edit has. */
export const bottleneckEditSchema = z.strictObject({
  ...ofVersion,
  ...bottleneckFields,
  ownerId: organisationSchema.default(""),
  /** Which official has it in hand: who had it, the one who edits, or nobody (empty). Left out it stays. */
  ownerOfficialId: idSchema().optional(),
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
