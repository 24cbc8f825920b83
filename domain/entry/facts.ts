import type { FormValues } from "../fields";
import { type Language, languages } from "../language";
import { fieldOfRow } from "../rows";
import { cellFields, cellsOf, columnsOfRow, isFilled, type StoredRow, said } from "./cells";
import type { Cells, EntryParts, Part } from "./part";

export type Fact = string | readonly string[] | readonly Cells[];

/** What an entry says, by the names of the fields of its form: "names-fr" for a text in one language. */
export type Facts = Readonly<Record<string, Fact>>;

/** Stands for the field of an entry that officials added, of which no file says anything. */
export const ownEntry = "*";

/** The field for a text in one language. */
export const fieldIn = (part: string, language: Language): string => `${part}-${language}`;

/** The part that a field belongs to, and its language where it has one. */
export function placeOfField(field: string): { part: string; language: Language | null } {
  const [, part = field, found] = /^(\w+)-(\w\w)$/.exec(field) ?? [];
  return { part, language: languages.find((language) => language === found) ?? null };
}

/** The fields of these parts, in their order. */
export const fieldsOfParts = (parts: EntryParts): string[] =>
  Object.entries(parts).flatMap(([name, { kind }]) =>
    kind === "names" ? languages.map((language) => fieldIn(name, language)) : [name],
  );

/** The fields of which a form sends a list. */
export const listsIn = (parts: EntryParts): string[] =>
  Object.entries(parts).flatMap(([name, { kind }]) =>
    kind === "ids" || kind === "codes" ? [name] : [],
  );

/** What such a row says. Lists are in one order, so that two that say the same are the same. */
export function factsOfRow(parts: EntryParts, row: StoredRow): Facts {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => factsOfPart(name, part, row)),
  );
}

function factsOfPart(name: string, part: Part, row: StoredRow): [string, Fact][] {
  const value = row[part.kind === "ids" || part.kind === "rows" ? name : (part.column ?? name)];
  const list = Array.isArray(value) ? (value as unknown[]) : [];
  switch (part.kind) {
    case "names":
      return languages.map((language) => [
        fieldIn(name, language),
        said((value as Record<string, unknown> | null)?.[language]),
      ]);
    case "codes":
      return [[name, part.of.filter((code) => list.includes(code))]];
    case "ids":
      return [[name, list.map((one) => said((one as StoredRow)[part.link])).sort()]];
    case "rows":
      return [
        [
          name,
          inOrder(
            part,
            list.map((one) => cellsOf(part.cells, one as StoredRow)),
          ),
        ],
      ];
    default:
      return [[name, said(value)]];
  }
}

/** Rows of a table have no order of their own; those that stand in a list have. */
const inOrder = (part: Part, rows: readonly Cells[]): Cells[] => {
  if (part.kind !== "rows" || "isListed" in part) return [...rows];
  // By the cells as they are declared: what comes out of the database has them in an order of its own.
  const fields = cellFields(part.cells).map(({ field }) => field);
  const keyOf = (row: Cells) => fields.map((field) => row[field] ?? "").join(" ");
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};

/** Facts as they were typed, without empty rows and in the order in which they are compared. */
export const settled = (parts: EntryParts, facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const part = parts[name];
      if (part?.kind === "ids") return [name, [...new Set(fact as readonly string[])].sort()];
      if (part?.kind === "codes")
        return [name, part.of.filter((code) => (fact as readonly string[]).includes(code))];
      if (part?.kind !== "rows") return [name, fact];
      const filled = (fact as readonly Cells[]).filter((row) => isFilled(part.cells, row));
      return [name, inOrder(part, filled)];
    }),
  );

/** The entry's own columns for these facts; what is empty is not known. */
export function columnsOf(parts: EntryParts, facts: Facts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]): [string, unknown][] => {
      if ("table" in part) return [];
      return [[part.column ?? name, columnOf(name, part, facts)]];
    }),
  );
}

function columnOf(name: string, part: Part, facts: Facts): unknown {
  if (part.kind === "codes") return facts[name];
  if (part.kind === "rows")
    return ((facts[name] ?? []) as readonly Cells[]).map((row) => columnsOfRow(part.cells, row));
  if (part.kind !== "names") return facts[name] || null;
  const texts = languages.flatMap((language) => {
    const text = facts[fieldIn(name, language)];
    return text ? [[language, text]] : [];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : null;
}

/** The same in the fields of a form; a table without rows has no fields. */
export const valuesOfFacts = (parts: EntryParts, facts: Facts): FormValues =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]): [string, string[]][] => {
      if (typeof fact === "string") return [[name, [fact]]];
      if (parts[name]?.kind !== "rows") return [[name, [...(fact as readonly string[])]]];
      return (fact as readonly Cells[]).flatMap((row, at) =>
        Object.entries(row).map(([cell, text]): [string, string[]] => [
          fieldOfRow(name, at, cell),
          [text],
        ]),
      );
    }),
  );

/** The countries that an organisation is of, by its facts. */
export const countriesIn = ({ countries }: Facts): readonly string[] =>
  (countries ?? []) as readonly string[];
