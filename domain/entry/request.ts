import { z } from "zod";
import { webAddressSchema } from "../address";
import { daySchema } from "../day";
import { languages } from "../language";
import { partialDaySchema } from "../partial-day";
import { idSchema, lineSchema, textSchema } from "../text";
import { versionSchema } from "../versions";
import { cellFields } from "./cells";
import { type EntryNoun, partsOfEntry } from "./entry";
import { type Facts, fieldIn, fieldsOfParts } from "./facts";
import { mostRows } from "./form-parts";
import type { Cell, Cells, EntryParts, Part } from "./part";
import { checkTogether, type Read } from "./together";

const about = { id: idSchema(100), version: versionSchema, requestId: z.uuid() };

/** What the edit form of an entry asks for, of the version that the official saw. */
export const entryEditSchema = (noun: EntryNoun) =>
  z
    .strictObject({ ...about, ...schemasOf(partsOfEntry(noun)) })
    .superRefine((read, context) => checkTogether(partsOfEntry(noun), read, context), always)
    .transform((read) => ({
      ...{ id: read.id as string, version: read.version as number },
      ...{ requestId: read.requestId as string, facts: gather(partsOfEntry(noun), read) },
    }));
export type EntryEditRequest = z.infer<ReturnType<typeof entryEditSchema>>;

/** What the form of a new entry asks for. */
export const entryAddSchema = (noun: EntryNoun) =>
  z
    .strictObject({ requestId: z.uuid(), ...schemasOf(partsOfEntry(noun)) })
    .superRefine((read, context) => checkTogether(partsOfEntry(noun), read, context), always)
    .transform((read) => ({
      ...{ requestId: read.requestId as string, facts: gather(partsOfEntry(noun), read) },
    }));
export type EntryAddRequest = z.infer<ReturnType<typeof entryAddSchema>>;

/** What one does with what newer files say of a field: take it over, or keep what officials wrote. */
export const newerSchema = z.strictObject({
  ...about,
  field: z.string().regex(/^[\w-]{1,60}$/),
  choice: z.enum(["take", "keep"]),
});
export type NewerRequest = z.infer<typeof newerSchema>;

/** Also while a single field is not right yet: one is told of everything at once. */
const always = { when: () => true };

const schemasOf = (parts: EntryParts): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) =>
      part.kind === "names"
        ? languages.map((language) => [fieldIn(name, language), textOf(part)])
        : [[name, schemaOf(part)]],
    ),
  );

const textOf = ({ most, isLong }: { most: number; isLong?: true }) =>
  (isLong ? textSchema(most) : lineSchema(most)).default("");

function schemaOf(part: Exclude<Part, { kind: "names" }>): z.ZodType {
  switch (part.kind) {
    case "line":
      return lineSchema(part.most).default("");
    case "year":
      return typed(/^(1[89]|20)\d\d$/, "invalidYear");
    case "code":
      return part.needed ? codeOf(part.of) : codeOf(part.of).or(z.literal("")).default("");
    case "codes":
      return z.array(codeOf(part.of)).default([]);
    case "id":
      return idSchema(100).default("");
    case "ids":
      return z.array(idSchema(100)).max(400).default([]);
    case "rows":
      return z.array(rowOf(part)).max(mostRows, "tooLong").default([]);
  }
}

function rowOf({ cells, kept }: Extract<Part, { kind: "rows" }>): z.ZodType {
  const fields = cellFields(cells).map(({ field, of }) => [field, cellOf(of)]);
  const row = z.strictObject(Object.fromEntries(fields));
  // Before its cells are looked at: a row with a problem in one is compared with the others all the same.
  return kept ? z.preprocess((typed) => kept(typed as Cells), row) : row;
}

function cellOf(cell: Cell): z.ZodType {
  switch (cell.kind) {
    case "line":
    case "names":
      return lineSchema(cell.most).default("");
    case "address":
      return webAddressSchema.default("");
    case "number":
      return typed(/^\d{1,4}$/, "invalidEdition");
    case "day":
      return typed(/^/, "invalidDate", (day) => daySchema.safeParse(day).success);
    case "moment":
      return partialDaySchema("invalidMoment");
    case "code":
      return codeOf(cell.of).or(z.literal("")).default("");
    case "id":
      return idSchema(100).default("");
  }
}

const codeOf = (codes: readonly string[]) =>
  z.enum(codes as [string, ...string[]], "unknownChoice");

const typed = (pattern: RegExp, problem: string, isRight = (_: string) => true) =>
  z
    .string()
    .trim()
    .refine((text) => text === "" || (pattern.test(text) && isRight(text)), problem)
    .default("");

/** The facts as they were typed: a problem is told at the row that has it. */
const gather = (parts: EntryParts, read: Read): Facts =>
  Object.fromEntries(fieldsOfParts(parts).map((field) => [field, read[field] as Facts[string]]));
