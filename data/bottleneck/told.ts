import "server-only";
import { listFields } from "@/domain/bottleneck/registration";
import type { Event } from "@/domain/event/event";
import type { Changes } from "@/domain/event/payload";
import { noteField, positionField } from "@/domain/event/side-field";
import type { Language } from "@/domain/language";
import { countries } from "@/domain/region";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { changesBetween } from "../audit";
import { keepTexts, type WrittenText } from "../text-versions";
import { bottleneckRecord } from "./write";

/** The fields of a form by name, each as its form holds it. */
type FieldValues = Readonly<Record<string, unknown>>;

const words = ["title", "problem", "affected"] as const;
type Words = Record<(typeof words)[number], string>;

/** Texts that stand in no language of their own. */
const otherTexts = [
  ...["affectedSource", "nextStep", "sources"],
  ...countries.map((country) => `provision-${country}`),
];

/** What is told on its own: texts that not everyone reads, and links to other records. */
const toldApart = [
  ...["internalNote", "projects", "ownerOfficial"],
  ...countries.map(positionField),
];

/** The words of a bottleneck in one language, before and after. */
export const writtenWords = (language: Language, before: Words, after: Words): WrittenText[] =>
  words.map((field) => ({ field, language, before: before[field], after: after[field] }));

/** The texts among the fields of a form that everyone may read of who may read the record. */
export function writtenTexts(before: FieldValues, after: FieldValues): WrittenText[] {
  const inLanguages = new Set([before.originalLanguage, after.originalLanguage].map(textOf));
  const of = (fields: FieldValues, field: string, language: string) =>
    textOf(fields.originalLanguage) === language ? textOf(fields[field]) : "";
  const ofWords = [...inLanguages].filter(Boolean).flatMap((language) =>
    words.map((field) => ({
      ...{ field, language: language as Language },
      before: of(before, field, language),
      after: of(after, field, language),
    })),
  );
  return [...ofWords, ...otherTexts.map((field) => writtenIn(field, before, after))];
}

/**
 * What is told on its own of the fields of a form, to fewer readers: the note among officials of one side,
 * and what each country says.
 */
export async function tellApart(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  before: FieldValues,
  after: FieldValues,
): Promise<Event[]> {
  const record = bottleneckRecord({ id });
  const keep = (input: string, field = input) =>
    keepTexts(tx, viewer, record, [{ ...writtenIn(input, before, after), field }]);
  const told: Event[] = [];
  const note = await keep("internalNote", noteField(viewer.side));
  if (note.length > 0) {
    const payload = { country: viewer.side, texts: note };
    told.push({ name: "bottleneck.noteWritten", record, payload });
  }
  for (const country of countries) {
    const texts = await keep(positionField(country));
    const payload = { country, texts };
    if (texts.length > 0) told.push({ name: "bottleneck.positionWritten", record, payload });
  }
  return told;
}

/** The facts among the fields that a code, a day or a number says. */
export const factsBetween = (before: FieldValues, after: FieldValues): Changes =>
  changesBetween(factsIn(before), factsIn(after));

const writtenIn = (field: string, before: FieldValues, after: FieldValues): WrittenText => ({
  ...{ field, language: null, before: textOf(before[field]), after: textOf(after[field]) },
});

function factsIn(fields: FieldValues) {
  const texts: readonly string[] = [...words, ...otherTexts, ...toldApart];
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !texts.includes(name))
      .map(([name, value]) => [name, isList(name) ? listOf(value) : textOf(value) || null]),
  );
}

const isList = (name: string): boolean => (listFields as readonly string[]).includes(name);
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String).sort() : []);

/** A field as one text: a list is its lines. */
const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.join("\n")
    : value === null || value === undefined
      ? ""
      : String(value);
