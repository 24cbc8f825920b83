import { z } from "zod";
import { daySchema } from "../day";
import type { Language } from "../language";
import { type Amount, readAmount } from "../number";
import { referenceSchema } from "../reference";
import { versionSchema } from "../versions";
import { type ProjectFields, projectFields } from "./form-fields";
import { needsHealthReason } from "./project";

type FundingRow = { amount: Amount; currency: string; source: string };
type SourceRow = { url: string | null; note: string };

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
  if (fields.regions.length === 0 && fields.borders.length === 0) refuse("oneSideOnly", "regions");
  for (const [row, { amount, source }] of fields.funding.entries()) {
    if (amount && readAmount(amount, typedIn) === null)
      refuse("invalidAmount", "funding", row, "amount");
    if (amount && !source) refuse("required", "funding", row, "source");
    if (source && !amount) refuse("required", "funding", row, "amount");
  }
}

/** Of the fields that are read together what each says by itself; what it cannot say is as good as empty. */
const readable = (fields: ProjectFields) => ({
  regions: projectFields.regions.safeParse(fields.regions).data ?? [""],
  borders: projectFields.borders.safeParse(fields.borders).data ?? [],
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
  const { name, summary, language, phase, partners, themes, requestId } = fields;
  const { regions, borders } = fields;
  return {
    ...{ name, summary, language, phase, partners, regions, borders, themes, requestId },
    health: fields.health || null,
    healthReason: fields.healthReason || null,
    leadId: fields.leadId || null,
    partnershipId: fields.partnershipId || null,
    programme: fields.programme || null,
    startOn: fields.startOn || null,
    endOn: fields.endOn || null,
  };
}
