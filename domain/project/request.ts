import { z } from "zod";
import { daySchema } from "../day";
import { languageSchema } from "../language";
import { referenceSchema, referencesSchema } from "../reference";
import { versionSchema } from "../version";
import { type Amount, currencies, parseAmount } from "./amount";
import { healths, needsHealthReason, projectPhases } from "./project";

/** The rows for funding and for sources that one form has room for. */
export const rowNumbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** A field for each row of a table in a form: amount0, amount1, … */
const rows = <N extends string, S extends z.ZodType>(name: N, schema: S) =>
  Object.fromEntries(rowNumbers.map((row) => [`${name}${row}`, schema])) as Record<
    `${N}${(typeof rowNumbers)[number]}`,
    S
  >;

const text = (longest: number) => z.string().trim().max(longest, "tooLong");
const needed = (longest: number) => text(longest).min(1, "required");
const ids = z.array(z.string().max(80)).max(200).default([]);
const day = z
  .string()
  .trim()
  .refine((typed) => typed === "" || daySchema.safeParse(typed).success, "invalidDate")
  .default("");
const chosen = <const T extends readonly string[]>(values: T) => z.enum(values, "unknownChoice");

/** The words of a project, in whichever language. */
export const wordFields = { name: needed(200), summary: needed(4000) };

const projectFields = {
  ...wordFields,
  language: languageSchema,
  phase: chosen(projectPhases),
  health: chosen(healths).or(z.literal("")).default(""),
  healthReason: text(4000).default(""),
  leadId: text(80).default(""),
  partnerIds: ids,
  regionIds: ids.refine((all) => all.length > 0, "oneSideOnly"),
  themeIds: ids.refine((all) => all.length > 0, "chooseOne"),
  partnershipId: text(80).default(""),
  programme: text(300).default(""),
  startOn: day,
  endOn: day,
  bottlenecks: referencesSchema("GW"),
  requestId: z.uuid(),
  ...rows("amount", text(40).default("")),
  ...rows("currency", chosen(currencies).or(z.literal("")).default("")),
  ...rows("fundingSource", text(200).default("")),
  ...rows("sourceUrl", text(1000).default("")),
  ...rows("sourceNote", text(500).default("")),
};

type ProjectFields = z.infer<z.ZodObject<typeof projectFields>>;

export type FundingRow = { amount: Amount; currency: string; source: string };
export type SourceRow = { url: string | null; note: string };

/** What registering a project asks for; lists named `projectLists`. */
export const registerSchema = z
  .strictObject(projectFields)
  .superRefine(checkTogether)
  .transform(gather);
export type RegisterRequest = z.infer<typeof registerSchema>;

/** The same, about an existing project and the version that the official saw. */
export const editSchema = z
  .strictObject({
    ...projectFields,
    reference: referenceSchema("GP"),
    version: versionSchema,
  })
  .superRefine(checkTogether)
  .transform((fields) => ({
    ...gather(fields),
    reference: fields.reference,
    version: fields.version,
  }));
export type EditRequest = z.infer<typeof editSchema>;

/** What a form says of a project, without the post it came in. */
export type ProjectFacts = Omit<RegisterRequest, "requestId">;

export const projectLists = ["partnerIds", "regionIds", "themeIds"] as const;

/** What only shows when fields are read together. */
function checkTogether(fields: ProjectFields, context: z.RefinementCtx) {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });

  if (fields.startOn && fields.endOn && fields.endOn < fields.startOn) {
    refuse("endOn", "endBeforeStart");
  }
  if (needsHealthReason(fields.health || null) && !fields.healthReason) {
    refuse("healthReason", "reasonNeeded");
  }
  for (const row of rowNumbers) {
    const amount = fields[`amount${row}`];
    const source = fields[`fundingSource${row}`];
    if (amount && parseAmount(amount) === null) refuse(`amount${row}`, "invalidAmount");
    if (amount && !source) refuse(`fundingSource${row}`, "required");
    if (source && !amount) refuse(`amount${row}`, "required");
    const url = fields[`sourceUrl${row}`];
    if (url && !isWebAddress(url)) refuse(`sourceUrl${row}`, "invalidUrl");
  }
}

/** The filled rows as lists, in their order. */
function gather(fields: ProjectFields) {
  return {
    ...facts(fields),
    bottlenecks: fields.bottlenecks,
    funding: rowNumbers.flatMap((row): FundingRow[] => {
      const amount = parseAmount(fields[`amount${row}`]);
      if (amount === null) return [];
      const currency = fields[`currency${row}`] || "EUR";
      return [{ amount, currency, source: fields[`fundingSource${row}`] }];
    }),
    sources: rowNumbers.flatMap((row): SourceRow[] => {
      const url = fields[`sourceUrl${row}`] || null;
      const note = fields[`sourceNote${row}`];
      return url || note ? [{ url, note }] : [];
    }),
  };
}

/** The single facts; what was left empty is not known. */
function facts(fields: ProjectFields) {
  const { name, summary, language, phase, partnerIds, regionIds, themeIds, requestId } = fields;
  return {
    ...{ name, summary, language, phase, partnerIds, regionIds, themeIds, requestId },
    health: fields.health || null,
    healthReason: fields.healthReason || null,
    leadId: fields.leadId || null,
    partnershipId: fields.partnershipId || null,
    programme: fields.programme || null,
    startOn: fields.startOn || null,
    endOn: fields.endOn || null,
  };
}

const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text);
