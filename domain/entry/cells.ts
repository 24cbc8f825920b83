import { type Language, languages, ownFirst } from "../language";
import type { Cell, Cells } from "./part";

/** A row as the database or a file has it: its columns, and under the name of a part the rows that belong to it. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** The field in a row for a text in one language: "placeFr". */
const cellIn = (cell: string, language: Language): string =>
  cell + language.charAt(0).toUpperCase() + language.slice(1);

export type CellField = { field: string; cell: string; language: Language | null; of: Cell };

/** The fields of a row, with the cells that they belong to. */
export const cellFields = (cells: Readonly<Record<string, Cell>>): CellField[] =>
  Object.entries(cells).flatMap(([cell, of]): CellField[] =>
    of.kind === "names"
      ? languages.map((language) => ({ field: cellIn(cell, language), cell, language, of }))
      : [{ field: cell, cell, language: null, of }],
  );

/** The fields of a row line by line: what is said in no language, then each text in all, the reader's own first. */
export const linesOfRow = (
  cells: Readonly<Record<string, Cell>>,
  reader: Language,
): CellField[][] => {
  const fields = cellFields(cells);
  const texts = Object.keys(cells).map((name) =>
    ownFirst(reader).flatMap((own) =>
      fields.filter(({ cell, language }) => cell === name && language === own),
    ),
  );
  const plain = fields.filter(({ language }) => language === null);
  return [plain, ...texts].filter((line) => line.length > 0);
};

/** A value as a form says it; what is not known is "". */
export const said = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** What a row says, by the fields of a form. */
export function cellsOf(cells: Readonly<Record<string, Cell>>, row: StoredRow): Cells {
  return Object.fromEntries(
    cellFields(cells).map(({ field, cell, language, of }) => {
      if (of.kind !== "names" || !language) return [field, said(row[cell])];
      // A name that stands in no language was typed in Dutch.
      const names = (row[of.column] ?? { nl: row[cell] }) as StoredRow;
      return [field, said(names[language])];
    }),
  );
}

/** A row of a table as the database keeps it. */
export const columnsOfRow = (cells: Readonly<Record<string, Cell>>, row: Cells): StoredRow =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([cell, of]): [string, unknown][] => {
      if (of.kind !== "names") return [[cell, row[cell] || null]];
      const names = languages.flatMap((language) => {
        const text = row[cellIn(cell, language)];
        return text ? [[language, text] as const] : [];
      });
      return [
        [cell, names[0]?.[1] ?? null],
        [of.column, names.length > 0 ? Object.fromEntries(names) : null],
      ];
    }),
  );

/** Whether anything was typed or chosen in a row beyond what stands there beforehand. */
export const isFilled = (
  cells: Readonly<Record<string, Cell>>,
  row: Readonly<Record<string, string | undefined>>,
): boolean =>
  cellFields(cells).some(({ field, of }) => of.kind !== "code" && (row[field] ?? "") !== "");

/** The fields of a row of which one at least is needed, and none is filled: the first of each. */
export const missingIn = (cells: Readonly<Record<string, Cell>>, row: Cells): string[] =>
  Object.entries(cells).flatMap(([name, cell]) => {
    const fields = cellFields({ [name]: cell }).map(({ field }) => field);
    return cell.needed && fields.every((field) => !row[field]) ? fields.slice(0, 1) : [];
  });
