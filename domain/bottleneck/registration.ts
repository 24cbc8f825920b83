import { z } from "zod";
import { daySchema } from "../day";
import { languageSchema } from "../language";
import { type Country, countries } from "../region";
import { causes } from "./bottleneck";

const line = (longest: number) => z.string().trim().max(longest, "tooLong");
const choice = line(100).default("");
const choices = z.array(z.string().trim().min(1).max(100)).max(200).default([]);

/** "105000", "105.000" or "105 000" as a number; nothing as null. */
const count = line(20)
  .default("")
  .transform((typed, context) => {
    if (typed === "") return null;
    const number = /^\d{1,3}([.,'’\s]?\d{3}){0,2}$/.test(typed)
      ? Number(typed.replaceAll(/\D/g, ""))
      : Number.NaN;
    if (Number.isInteger(number)) return number;
    context.addIssue("invalidNumber");
    return z.NEVER;
  });

/** One https address a line, each once. */
const addresses = line(10_000)
  .default("")
  .transform((typed, context) => {
    const lines = typed.split("\n").map((address) => address.trim());
    const found = [...new Set(lines.filter((address) => address !== ""))];
    if (found.length <= 20 && found.every(isWebAddress)) return found;
    context.addIssue(found.length > 20 ? "tooLong" : "invalidUrl");
    return z.NEVER;
  });

const isWebAddress = (text: string): boolean =>
  text.startsWith("https://") && text.length <= 1000 && !/\s/.test(text) && URL.canParse(text);

/** What is the matter: the fields of the first step, in registering and in editing alike. */
export const problemFields = {
  title: line(200).min(1, "required"),
  problem: line(10_000).min(1, "required"),
  originalLanguage: languageSchema,
  affected: line(2000).default(""),
  affectedCount: count,
  affectedSource: line(1000).default(""),
};

/** Where and about what: the fields of the second step. */
export const placeFields = {
  regions: z.array(z.string().trim().min(1).max(100)).min(1, "oneSideOnly").max(300),
  themes: choices.pipe(z.array(z.string()).min(1, "chooseOne")),
  causes: z.array(z.enum(causes, "unknownChoice")).max(causes.length).default([]),
  partnerships: choices,
};

/** Who does what: the fields of the third step. A side is one country, in fields like "competent-NL". */
export const taskFields = {
  "competent-NL": choice,
  "competent-DE": choice,
  "competent-BE": choice,
  "provision-NL": line(2000).default(""),
  "provision-DE": line(2000).default(""),
  "provision-BE": line(2000).default(""),
  "position-NL": line(4000).default(""),
  "position-DE": line(4000).default(""),
  "position-BE": line(4000).default(""),
  ownerId: line(100).min(1, "required"),
  nextStep: line(1000).default(""),
  nextStepOn: line(10)
    .refine((typed) => typed === "" || daySchema.safeParse(typed).success, "invalidDate")
    .default(""),
  nextStepById: choice,
  sources: addresses,
  internalNote: line(10_000).default(""),
};

/** Every field of a bottleneck that an official fills in. The edit page uses the same. */
export const bottleneckFields = { ...problemFields, ...placeFields, ...taskFields };

/** The fields of which a form sends a list. */
export const listFields = ["regions", "themes", "causes", "partnerships"] as const;

/** The names of the fields in each of the three steps. */
export const fieldsOfStep = [problemFields, placeFields, taskFields].map((fields) =>
  Object.keys(fields),
);

export const registrationSchema = z.strictObject(bottleneckFields);
export type Registration = z.infer<typeof registrationSchema>;

/** A bottleneck as typed, as far as its fields are understood one by one. */
export type BottleneckFields = Registration;

/** What one country has to do with a bottleneck. */
export type Side = {
  country: Country;
  competentId: string | null;
  legalProvision: string;
  position: string;
};

/** The sides of the countries concerned, from their fields. */
export const sidesOf = (fields: BottleneckFields, concerned: readonly Country[]): Side[] =>
  countries
    .filter((country) => concerned.includes(country))
    .map((country) => ({
      country,
      competentId: fields[`competent-${country}`] || null,
      legalProvision: fields[`provision-${country}`],
      position: fields[`position-${country}`],
    }));
