import "server-only";
import type { BottleneckEdit } from "@/domain/bottleneck/edit";
import { listFields, type Registration } from "@/domain/bottleneck/registration";
import type { Event } from "@/domain/event/event";
import type { Changes } from "@/domain/event/payload";
import type { Language } from "@/domain/language";
import { type Country, countries } from "@/domain/region";
import { noteField, noteInput, positionField, type SideInput } from "@/domain/side-text";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { changesBetween } from "../audit";
import { wordsBetween } from "../record-texts";
import { keepTexts, type WrittenText } from "../text-versions";
import { bottleneckRecord } from "./write";

/** The fields of a form by name, each as its form holds it. */
type FieldValues = Readonly<Record<string, unknown>>;

/** What a field of the form is to history. */
type Kind =
  /** A text in the language of the record. */
  | "words"
  /** A text that stands in no language of its own. */
  | "text"
  /** A code, a day or a number. */
  | "fact"
  /** Told on its own. */
  | "apart";

const ofCountries = <Name extends string, K extends Kind>(name: Name, kind: K) =>
  Object.fromEntries(countries.map((country) => [`${name}-${country}`, kind])) as Record<
    `${Name}-${Country}`,
    K
  >;

/**
 * Every field of the form but those that one side alone reads: one without a place here does not compile, so
 * that no text becomes a fact.
 */
const kinds = {
  ...{ title: "words", problem: "words", affected: "words", originalLanguage: "fact" },
  ...{ affectedCount: "fact", affectedSource: "text", sources: "text" },
  knownSince: "fact",
  ...{
    regions: "fact",
    borders: "fact",
    themes: "fact",
    causes: "fact",
    partnerships: "fact",
    projects: "apart",
  },
  ownerId: "fact",
  ...{ nextStep: "text", nextStepOn: "fact", nextStepById: "fact" },
  ...ofCountries("competent", "fact"),
  ...ofCountries("provision", "text"),
} as const satisfies Record<
  Exclude<keyof (BottleneckEdit & Registration), "reference" | "version" | "requestId" | SideInput>,
  Kind
>;

/** What a bottleneck says in each language. */
export const wordNames = ["title", "problem", "affected"] as const;

const otherTexts = Object.entries(kinds).flatMap(([name, kind]) => (kind === "text" ? [name] : []));
const facts = Object.entries(kinds).flatMap(([name, kind]) => (kind === "fact" ? [name] : []));

/** The texts among the fields of a form that everyone may read of who may read the record. */
export function writtenTexts(before: FieldValues, after: FieldValues): WrittenText[] {
  return [
    ...wordsBetween(
      wordNames,
      before.originalLanguage ? originalIn(before) : null,
      originalIn(after),
    ),
    ...otherTexts.map((field) => writtenIn(field, before, after)),
  ];
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
  const note = await keep(noteInput, noteField(viewer.side));
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

const originalIn = (fields: FieldValues) => ({
  language: textOf(fields.originalLanguage) as Language,
  title: textOf(fields.title),
  problem: textOf(fields.problem),
  affected: textOf(fields.affected),
});

const writtenIn = (field: string, before: FieldValues, after: FieldValues): WrittenText => ({
  ...{ field, language: null, before: textOf(before[field]), after: textOf(after[field]) },
});

function factsIn(fields: FieldValues) {
  const told = Object.entries(fields).filter(([name]) => facts.includes(name));
  return Object.fromEntries(
    told.map(([name, value]) => [name, isList(name) ? listOf(value) : textOf(value) || null]),
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
