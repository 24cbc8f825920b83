import "server-only";
import { cellFields } from "@/domain/entry/cells";
import { type Facts, fieldsOfParts, placeOfField } from "@/domain/entry/facts";
import type { Cell, Cells, EntryParts, Part } from "@/domain/entry/part";
import type { Changes } from "@/domain/event/payload";
import { changesBetween } from "../audit";
import type { WrittenText } from "../text-versions";

type Fact = Changes[string][0];
type Rows = Extract<Part, { kind: "rows" }>;

type Kind = (Part | Cell)["kind"];

/**
 * Whether people write it freely. Such texts have versions, which can be erased; history, which stays for ever,
 * tells of them only that they changed.
 */
const isWritten: Readonly<Record<Kind, boolean>> = {
  ...{ line: true, names: true, address: true },
  ...{ year: false, number: false, day: false, moment: false },
  ...{ code: false, codes: false, id: false, ids: false, rows: false },
};
const isText = ({ kind }: { kind: Kind }): boolean => isWritten[kind];

/** The cells of a row that hold codes, or those that people write, as one text. */
const cellsIn = ({ cells }: Rows, row: Cells, wanted: boolean, between: string): string =>
  cellFields(cells)
    .filter(({ of }) => isText(of) === wanted)
    .map(({ field }) => row[field] ?? "")
    .join(between);

const rowsIn = (facts: Facts, field: string) => (facts[field] ?? []) as readonly Cells[];

/** The facts that a code, a day or a number says, before and after. */
export const changesOfEntry = (parts: EntryParts, before: Facts, after: Facts): Changes =>
  changesBetween(codesIn(parts, before), codesIn(parts, after));

function codesIn(parts: EntryParts, facts: Facts): Record<string, Fact> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]): [string, Fact][] => {
      if (isText(part)) return [];
      if (part.kind === "rows")
        return [[name, rowsIn(facts, name).map((row) => cellsIn(part, row, false, ":"))]];
      const fact = facts[name] ?? "";
      return [[name, typeof fact === "string" ? fact || null : [...(fact as readonly string[])]]];
    }),
  );
}

/** What people write in it, before and after; the texts of a table as one. */
export function textsOfEntry(parts: EntryParts, before: Facts, after: Facts): WrittenText[] {
  return fieldsOfParts(parts).flatMap((name): WrittenText[] => {
    const { part: field, language } = placeOfField(name);
    const part = parts[field];
    if (part && isText(part))
      return [{ field, language, before: lineOf(before, name), after: lineOf(after, name) }];
    if (part?.kind !== "rows" || !Object.values(part.cells).some(isText)) return [];
    const written = (facts: Facts) =>
      rowsIn(facts, name)
        .map((row) => cellsIn(part, row, true, " "))
        .join("\n");
    return [{ field, language, before: written(before), after: written(after) }];
  });
}

const lineOf = (facts: Facts, name: string): string => (facts[name] as string) ?? "";
