import type { Parts as FormParts, FormValues } from "../fields";
import { type Language, languages } from "../language";
import { fieldOfRow, rowsIn } from "../rows";
import { type Cells, cellFields, cellsOf, isFilled, type StoredRow, said } from "./cells";
import type { EntryParts, Part } from "./part";

export type Fact = string | readonly string[] | readonly Cells[];

/** What an entry says, by the names of the fields of its form: "names-fr" for a text in one language. */
export type Facts = Readonly<Record<string, Fact>>;

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
      return [[name, inOrder(list.map((one) => cellsOf(part.cells, one as StoredRow)))]];
    default:
      return [[name, said(value)]];
  }
}

const inOrder = (rows: readonly Cells[]): Cells[] => {
  const keyOf = (row: Cells) => Object.values(row).join(" ");
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};

/** Facts in the order in which they are compared. */
export const ordered = (parts: EntryParts, facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const part = parts[name];
      if (part?.kind === "ids") return [name, [...new Set(fact as readonly string[])].sort()];
      if (part?.kind === "codes")
        return [name, part.of.filter((code) => (fact as readonly string[]).includes(code))];
      return [name, part?.kind === "rows" ? inOrder(fact as readonly Cells[]) : fact];
    }),
  );

/** The entry's own columns for these facts; what is empty is not known. */
export function columnsOf(parts: EntryParts, facts: Facts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]): [string, unknown][] => {
      if (part.kind === "ids" || part.kind === "rows") return [];
      return [[part.column ?? name, columnOf(name, part, facts)]];
    }),
  );
}

function columnOf(name: string, part: Part, facts: Facts): unknown {
  if (part.kind === "codes") return facts[name];
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

/** How many rows a table of a form has room for. */
export const mostRows = 60;

/** The tables of a form, each taken whole when versions are compared. */
export const formPartsOf = (parts: EntryParts): FormParts =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => {
      if (part.kind !== "rows") return [];
      const cells = cellFields(part.cells).map(({ field }) => field);
      const names = Array.from({ length: mostRows }, (_, at) => at).flatMap((at) =>
        cells.map((cell) => fieldOfRow(name, at, cell)),
      );
      const read = (fields: Readonly<Record<string, readonly string[]>>) =>
        rowsIn(fields, name)
          .filter((row) => isFilled(part.cells, row))
          .map((row) => cells.map((cell) => row[cell] ?? "").join(" "));
      return [[name, { names, read }]];
    }),
  );
