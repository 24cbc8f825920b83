import { z } from "zod";
import { folded } from "../folded";
import { cleanLine, withoutNoSigns } from "../text";
import { type Column, type ImportDeclaration, keyColumn, referenceColumn } from "./column";

/** The table of a file as it was read, before anything in it was understood. */
export const tableSchema = z.object({
  /** The heads that are understood, as they stand in the file, and the column that each means. */
  heads: z.array(z.object({ text: z.string(), column: z.string() })),
  /** The heads of which nothing is taken over or kept, and why: what stands under them is not even read. */
  ignored: z.array(z.object({ text: z.string(), why: z.enum(["unknown", "notTaken", "double"]) })),
  /** The rows with their number in the file, and a cell for each head. */
  rows: z.array(z.object({ number: z.number().int(), cells: z.array(z.string()) })),
});
export type ImportTable = z.infer<typeof tableSchema>;
export type ImportRow = ImportTable["rows"][number];

/** A row by what it is recognised when it comes again. */
export type RowMark = {
  /** Of its own number, else of all that stands in it. */
  key: string;
  /** Of all that stands in it. */
  content: string;
  /** The portal's own number, where its own file was read. */
  reference: string;
};

/** Longer numbers are none. */
export const longestNumber = 200;

/** Longer cells are none: twice what the longest field takes, as a sign can count for two here. */
export const longestCell = 20_000;

/** A cell as it is kept. Of one that is too long there is one sign more than it may have, by which it is known. */
export function keptCell(typed: string): string {
  if (typed.length <= longestCell) return withoutNoSigns(typed);
  const text = withoutNoSigns(typed).trim();
  const isCut = text.length > longestCell;
  // Half a sign at the end goes, and leaves what is too long all the same.
  return isCut ? withoutNoSigns(text.slice(0, longestCell + 2)) : text;
}

/** The cell of a column in a row; empty where the file has no such column. */
export function cellOf({ heads }: Pick<ImportTable, "heads">, { cells }: ImportRow, name: string) {
  const at = heads.findIndex(({ column }) => column === name);
  return at < 0 ? "" : (cells[at] ?? "");
}

/**
 * By what each row of a table is recognised. Two rows that say the same in another order of columns, another language
 * of heads or another kind of file have the same mark. `hash` makes a short text of a long one.
 */
export function marksOf(
  table: ImportTable,
  { columns }: Pick<ImportDeclaration<unknown>, "columns">,
  hash: (text: string) => string,
): RowMark[] {
  const byName = new Map(columns.map((column) => [column.name, column]));
  return table.rows.map((row) => {
    const said = table.heads.flatMap(({ column }, at) => saidIn(byName.get(column), row, at));
    const content = hash(JSON.stringify(said.sort(([one], [other]) => (one < other ? -1 : 1))));
    const number = folded(cleanLine(cellOf(table, row, keyColumn)));
    const reference = cleanLine(cellOf(table, row, referenceColumn)).toUpperCase();
    return { key: number ? hash(`number ${number}`) : content, content, reference };
  });
}

function saidIn(column: Column | undefined, { cells }: ImportRow, at: number): [string, string][] {
  const plain = column?.plain(cells[at] ?? "") ?? "";
  return column && plain !== "" ? [[column.name, plain]] : [];
}
