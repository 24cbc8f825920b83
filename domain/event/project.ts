import { z } from "zod";
import { daySchema } from "../day";
import { languageSchema } from "../language";
import { healths } from "../project/project";
import { changes, code, happening, namedRecord, relinked, texts } from "./payload";

const health = z.enum(healths);
const days = z.strictObject({ plannedOn: daySchema, doneOn: daySchema.nullable() });

/** Everything that can happen to a project. */
export const projectEvents = {
  "project.registered": happening(
    z.strictObject({ reference: code, changes, texts, linked: z.array(namedRecord) }),
    "everyone",
  ),
  "project.edited": happening(
    z.strictObject({
      changes,
      texts,
      linked: z.array(namedRecord),
      unlinked: z.array(namedRecord),
    }),
    "officials",
  ),
  "project.translated": happening(z.strictObject({ language: languageSchema, texts }), "officials"),
  "project.reported": happening(
    z.strictObject({ from: health.nullable(), to: health, texts }),
    "everyone",
    "organisation",
  ),
  "project.reportCorrected": happening(
    z.strictObject({ reportId: code, from: health, to: health, texts }),
    "everyone",
    "organisation",
  ),
  "project.milestoneAdded": happening(
    z.strictObject({ milestoneId: code, after: days, texts }),
    "everyone",
  ),
  "project.milestoneChanged": happening(
    z.strictObject({ milestoneId: code, before: days, after: days, texts }),
    "officials",
  ),
  "project.milestoneReached": happening(
    z.strictObject({ milestoneId: code, before: days, after: days }),
    "everyone",
  ),
  "project.milestoneRemoved": happening(
    z.strictObject({ milestoneId: code, before: days }),
    "officials",
  ),
  "project.published": happening(z.strictObject({}), "everyone"),
  /** An organisation that it names became one with another, or no more. */
  "project.organisationMerged": happening(relinked, "officials"),
  "project.organisationParted": happening(relinked, "officials"),
  "project.withdrawn": happening(z.strictObject({ texts }), "officials"),
} as const;
