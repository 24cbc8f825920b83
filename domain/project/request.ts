import { z } from "zod";
import { webAddressSchema } from "../address";
import { daySchema } from "../day";
import { type Language, languageSchema } from "../language";
import { type Amount, readAmount } from "../number";
import { referenceSchema, referencesSchema } from "../reference";
import { idSchema, lineSchema, requiredLine, requiredText, textSchema } from "../text";
import { versionSchema } from "../versions";
import { currencies } from "./budget";
import { healths, needsHealthReason, projectPhases } from "./project";

/** The rows for funding and for sources that one form has room for. */
export const rowNumbers: readonly number[] = Array.from({ length: 50 }, (_, row) => row);

const ids = z.array(idSchema(80)).max(200).default([]);
const day = z
  .string()
  .trim()
  .refine((typed) => typed === "" || daySchema.safeParse(typed).success, "invalidDate")
  .default("");
const chosen = <const T extends readonly string[]>(values: T) => z.enum(values, "unknownChoice");

/** The words of a project, in whichever language. */
export const wordFields = { name: requiredLine(200), summary: requiredText(4000) };

/** A row of the table of who pays how much. */
const fundingFields = z.strictObject({
  source: lineSchema(200).default(""),
  amount: lineSchema(40).default(""),
  currency: chosen(currencies).or(z.literal("")).default(""),
});

/** A row of the table of where the facts were read. */
const sourceFields = z.strictObject({
  url: webAddressSchema.default(""),
  note: lineSchema(500).default(""),
});

const projectFields = {
  ...wordFields,
  language: languageSchema,
  phase: chosen(projectPhases),
  health: chosen(healths).or(z.literal("")).default(""),
  healthReason: textSchema(4000).default(""),
  leadId: idSchema(80).default(""),
  partners: ids,
  regions: ids.refine((all) => all.length > 0, "oneSideOnly"),
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

type ProjectFields = z.infer<z.ZodObject<typeof projectFields>>;

export type FundingRow = { amount: Amount; currency: string; source: string };
export type SourceRow = { url: string | null; note: string };

/** What registering a project asks for, typed in this language; lists named `projectLists`. */
export const registerSchema = (typedIn: Language) =>
  z
    .strictObject(projectFields)
    .superRefine((fields, context) => checkTogether(fields, typedIn, context), always)
    .transform((fields) => gather(fields, typedIn));
export type RegisterRequest = z.infer<ReturnType<typeof registerSchema>>;

/** The same, about an existing project and the version that the official saw. */
export const editSchema = (typedIn: Language) =>
  z
    .strictObject({
      ...projectFields,
      reference: referenceSchema("GP"),
      version: versionSchema,
    })
    .superRefine((fields, context) => checkTogether(fields, typedIn, context), always)
    .transform((fields) => ({
      ...gather(fields, typedIn),
      reference: fields.reference,
      version: fields.version,
    }));
export type EditRequest = z.infer<ReturnType<typeof editSchema>>;

/** What a form says of a project, without the post it came in. */
export type ProjectFacts = Omit<RegisterRequest, "requestId">;

export const projectLists = ["partners", "regions", "themes"] as const;

/** Also while a single field is not right yet: one is told of everything at once. */
const always = { when: () => true };

/** What only shows when fields are read together; a field that is not right by itself may hold anything here. */
function checkTogether(read: ProjectFields, typedIn: Language, context: z.RefinementCtx) {
  const fields = { ...read, ...readable(read) };
  const refuse = (message: string, ...path: (string | number)[]) =>
    context.addIssue({ code: "custom", path, message });

  if (fields.startOn && fields.endOn && fields.endOn < fields.startOn) {
    refuse("endBeforeStart", "endOn");
  }
  if (needsHealthReason(fields.health || null) && !fields.healthReason) {
    refuse("reasonNeeded", "healthReason");
  }
  for (const [row, { amount, source }] of fields.funding.entries()) {
    if (amount && readAmount(amount, typedIn) === null)
      refuse("invalidAmount", "funding", row, "amount");
    if (amount && !source) refuse("required", "funding", row, "source");
    if (source && !amount) refuse("required", "funding", row, "amount");
  }
}

/** Of the fields that are read together what each says by itself; what it cannot say is as good as empty. */
const readable = (fields: ProjectFields) => ({
  startOn: daySchema.safeParse(fields.startOn).data ?? "",
  endOn: daySchema.safeParse(fields.endOn).data ?? "",
  health: projectFields.health.safeParse(fields.health).data ?? "",
  funding: projectFields.funding.safeParse(fields.funding).data ?? [],
});

/** The filled rows as lists, in their order. */
function gather(fields: ProjectFields, typedIn: Language) {
  return {
    ...facts(fields),
    bottlenecks: fields.bottlenecks,
    funding: fields.funding.flatMap(({ amount: typed, currency, source }): FundingRow[] => {
      const amount = readAmount(typed, typedIn);
      return amount === null ? [] : [{ amount, currency: currency || "EUR", source }];
    }),
    sources: fields.sources.flatMap(({ url, note }): SourceRow[] =>
      url || note ? [{ url: url || null, note }] : [],
    ),
  };
}

/** The single facts; what was left empty is not known. */
function facts(fields: ProjectFields) {
  const { name, summary, language, phase, partners, regions, themes, requestId } = fields;
  return {
    ...{ name, summary, language, phase, partners, regions, themes, requestId },
    health: fields.health || null,
    healthReason: fields.healthReason || null,
    leadId: fields.leadId || null,
    partnershipId: fields.partnershipId || null,
    programme: fields.programme || null,
    startOn: fields.startOn || null,
    endOn: fields.endOn || null,
  };
}
