import { z } from "zod";
import { languageSchema } from "../language";
import { readCount } from "../number";
import { organisationSchema } from "../organisation";
import { partialDaySchema } from "../partial-day";
import { borders, type Country, countries } from "../region";
import { sourcesSchema } from "../source";
import { idSchema, lineSchema, requiredLine, requiredText, textSchema } from "../text";
import { causes } from "./bottleneck";
import { nextStepFields } from "./next-step";

const choice = organisationSchema.default("");
const choices = z.array(idSchema().min(1)).max(200).default([]);

/** So many people; nothing as null. Words around a number are told as such, not as too long. */
const count = lineSchema(200)
  .default("")
  .transform((typed, context) => {
    const number = typed === "" ? null : readCount(typed);
    if (typed === "" || number !== null) return number;
    context.addIssue("invalidNumber");
    return z.NEVER;
  });

/** Since when one knows of it. */
const knownSince = partialDaySchema("invalidSince");

/** What is the matter, and where: the fields of the first step, in registering and in editing alike. */
export const problemFields = {
  title: requiredLine(200),
  problem: requiredText(10_000),
  originalLanguage: languageSchema,
  regions: z.array(idSchema().min(1)).max(300).default([]),
  borders: z.array(z.enum(borders, "unknownChoice")).max(borders.length).default([]),
};

/** Whom it affects and what it is about: the fields of the second step. */
export const subjectFields = {
  themes: choices.pipe(z.array(z.string()).min(1, "chooseOne")),
  causes: z.array(z.enum(causes, "unknownChoice")).max(causes.length).default([]),
  partnerships: choices,
  affected: textSchema(2000).default(""),
  affectedCount: count,
  affectedSource: textSchema(1000).default(""),
  knownSince,
};

/** Who does what: the fields of the third step. A side is one country, in fields like "competent-NL". */
export const taskFields = {
  "competent-NL": choice,
  "competent-DE": choice,
  "competent-BE": choice,
  "provision-NL": textSchema(2000).default(""),
  "provision-DE": textSchema(2000).default(""),
  "provision-BE": textSchema(2000).default(""),
  "position-NL": textSchema(4000).default(""),
  "position-DE": textSchema(4000).default(""),
  "position-BE": textSchema(4000).default(""),
  ownerId: organisationSchema.min(1, "required"),
  ...nextStepFields,
  sources: sourcesSchema,
  internalNote: textSchema(10_000).default(""),
};

/** Every field of a bottleneck that an official fills in when registering it. */
export const bottleneckFields = { ...problemFields, ...subjectFields, ...taskFields };

/** The fields of which a form sends a list. */
export const listFields = ["regions", "borders", "themes", "causes", "partnerships"] as const;

export const registrationSchema = z.strictObject(bottleneckFields);
export type Registration = z.infer<typeof registrationSchema>;

/** What a bottleneck says of itself, as typed; what happens next has a form of its own. */
export type BottleneckFields = Omit<Registration, keyof typeof nextStepFields>;

/** What one country has to do with a bottleneck. */
export type Side = {
  country: Country;
  competentId: string | null;
  legalProvision: string;
};

/** The sides of the countries concerned, from their fields. */
export const sidesOf = (fields: BottleneckFields, concerned: readonly Country[]): Side[] =>
  countries
    .filter((country) => concerned.includes(country))
    .map((country) => ({
      country,
      competentId: fields[`competent-${country}`] || null,
      legalProvision: fields[`provision-${country}`],
    }));
