import type { FormValues } from "../fields";
import { cleanLine } from "../text";
import {
  type CellRead,
  type Column,
  type ImportDeclaration,
  type Known,
  keyColumn,
  referenceColumn,
  type WrongCell,
} from "./column";
import { cellOf, type ImportRow, type ImportTable, longestCell, longestNumber } from "./table";

/** The fields that the cells of a row fill, and the cells that say nothing the portal knows. */
export function readCells(
  table: ImportTable,
  row: ImportRow,
  { columns, known }: Pick<ImportDeclaration<unknown>, "columns"> & { known: Known },
) {
  const values: FormValues = {};
  const wrongs: WrongCell[] = [];
  for (const [at, { column: name }] of table.heads.entries()) {
    const cell = row.cells[at] ?? "";
    const column = columns.find((one) => one.name === name);
    if (!column || cell.trim() === "") continue;
    const read = readCell(cell, column, known);
    if (read.ok) Object.assign(values, read.values);
    else wrongs.push({ at, column: column.name, why: read.wrong });
  }
  return { values, wrongs: [...wrongs, ...wrongNumbers(table, row)] };
}

function readCell(cell: string, column: Column, known: Known): CellRead {
  if (cell.length > longestCell) return { ok: false, wrong: { problem: "tooLong" } };
  return brokenFormula.test(cell)
    ? { ok: false, wrong: { fault: "brokenFormula", typed: cell } }
    : column.read(cell, known);
}

/** What a spreadsheet shows of a formula that it could not work out, in the four languages. */
const brokenFormula =
  /^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL|SPILL|CALC|VERW|WAARDE|NAAM|DEEL\/0|GETAL|LEEG|BEZUG|WERT|ZAHL|NV|VALEUR|NOM|NOMBRE|NUL)[!?]?$/;

/** A number that is too long to be one; one of the portal that is not there, or not for this official. */
function wrongNumbers(table: ImportTable, row: ImportRow): WrongCell[] {
  const at = (name: string) => table.heads.findIndex(({ column }) => column === name);
  const long = cellOf(table, row, keyColumn).length > longestNumber;
  const reference = cleanLine(cellOf(table, row, referenceColumn));
  const which = /^[\w-]{1,24}$/.test(reference) ? (`unknownReference:${reference}` as const) : null;
  return [
    ...(long
      ? [{ at: at(keyColumn), column: keyColumn, why: { fault: "numberTooLong" as const } }]
      : []),
    ...(reference
      ? [
          {
            ...{ at: at(referenceColumn), column: referenceColumn },
            why: { problem: which ?? ("unknownReference" as const) },
          },
        ]
      : []),
  ];
}
