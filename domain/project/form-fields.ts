import { z } from "zod";
import { webAddressSchema } from "../address";
import { daySchema } from "../day";
import { languageSchema } from "../language";
import { organisationSchema } from "../organisation";
import { referencesSchema } from "../reference";
import { borders } from "../region";
import { idSchema, lineSchema, requiredLine, requiredText, textSchema } from "../text";
import { currencies } from "./budget";
import { healths, projectPhases } from "./project";

/** The rows for funding and for sources that one form has room for. */
export const rowNumbers: readonly number[] = Array.from({ length: 50 }, (_, row) => row);

const ids = z.array(idSchema(80)).max(200).default([]);
const day = z
  .string()
  .trim()
  .refine((typed) => typed === "" || daySchema.safeParse(typed).success, "invalidDate")
  .default("");
/** One of these, or the form is not right. */
const chosen = <const T extends readonly string[]>(values: T) => z.enum(values, "unknownChoice");

/** The words of a project, in whichever language. */
export const wordFields = { name: requiredLine(200), summary: requiredText(4000) };

/** A row of the table of who pays how much. */
const fundingFields = z.strictObject({
  source: lineSchema(200).default(""),
  amount: lineSchema(200).default(""),
  currency: chosen(currencies).or(z.literal("")).default(""),
});

/** A row of the table of where the facts were read. */
const sourceFields = z.strictObject({
  url: webAddressSchema.default(""),
  note: lineSchema(500).default(""),
});

/** Every field of the form. */
export const projectFields = {
  ...wordFields,
  language: languageSchema,
  phase: chosen(projectPhases),
  health: chosen(healths).or(z.literal("")).default(""),
  healthReason: textSchema(4000).default(""),
  leadId: organisationSchema.default(""),
  partners: z.array(organisationSchema).max(200).default([]),
  regions: ids,
  borders: z.array(chosen(borders)).max(borders.length).default([]),
  themes: ids.refine((all) => all.length > 0, "chooseOne"),
  partnershipId: idSchema(80).default(""),
  programme: lineSchema(300).default(""),
  startOn: day,
  endOn: day,
  bottlenecks: referencesSchema("GW"),
  requestId: z.uuid(),
  funding: z.array(fundingFields).max(rowNumbers.length, "tooLong").default([]),
  sources: z.array(sourceFields).max(rowNumbers.length, "tooLong").default([]),
};

export type ProjectFields = z.infer<z.ZodObject<typeof projectFields>>;

/** The fields that may hold several values. */
export const projectLists = ["partners", "regions", "borders", "themes"] as const;
