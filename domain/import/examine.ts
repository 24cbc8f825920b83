import type { FormValues } from "../fields";
import type { Problem } from "../outcome";
import type { Role } from "../viewer";
import {
  type ImportDeclaration,
  type Known,
  keyColumn,
  type Wrong,
  type WrongCell,
} from "./column";
import { readCells } from "./read-cells";
import type { ImportRow, ImportTable, RowMark } from "./table";

/** What is to be done with a row: nothing of what is there already, and nothing at all while one is wrong. */
export const rowStates = ["new", "there", "changed", "wrong"] as const;
export type RowState = (typeof rowStates)[number];

export type ExaminedRow<Facts> = {
  row: ImportRow;
  mark: RowMark;
  state: RowState;
  wrongs: readonly WrongCell[];
  /** What is made of it, and in which role; null unless it is new. */
  made: { facts: Facts; role: Role } | null;
  /** The record that it became before. */
  recordId: string | null;
};

/** Whether these facts may become a record of this official, and in which role. */
export type Judged<Facts> =
  | { ok: true; value: { facts: Facts; role: Role } }
  | { ok: false; problems: Readonly<Record<string, Problem>> };

/** What a trial run asks beside the table itself. */
export type Examining<Facts> = {
  declaration: ImportDeclaration<Facts>;
  known: Known;
  organisationId: string;
  judge: (facts: Facts) => Judged<Facts>;
  /** What was taken over before under this key. */
  taken: ReadonlyMap<string, { content: string; recordId: string }>;
  /** The records that this official may see, by the numbers in the file. */
  records: ReadonlyMap<string, string>;
};

/**
 * The trial run: each row with its state, and each thing wrong at its cell, one row at a time. Nothing is written.
 * Thousands of rows take seconds: who asks for them answers others between.
 */
export function* examine<Facts>(
  table: ImportTable,
  marks: readonly RowMark[],
  examining: Examining<Facts>,
): Generator<ExaminedRow<Facts>, void> {
  const first = new Map<string, number>();
  for (const [nth, row] of table.rows.entries()) {
    const mark = marks[nth] ?? { key: "", content: "", reference: "" };
    const before = first.get(mark.key);
    if (before === undefined) first.set(mark.key, nth);
    const found = { row, mark, wrongs: [], made: null, recordId: null };
    const told =
      before === undefined
        ? (knownBefore(mark, examining) ?? readRow(table, row, examining))
        : repeated(table, marks, nth, before);
    yield { ...found, ...told };
  }
}

/** What was taken over before, or bears the number of a record that is there; null for what is new. */
function knownBefore<Facts>(mark: RowMark, { taken, records }: Examining<Facts>) {
  const known = taken.get(mark.key);
  const recordId = known?.recordId ?? records.get(mark.reference);
  if (!recordId) return null;
  const isSame = !known || known.content === mark.content;
  return { state: isSame ? ("there" as const) : ("changed" as const), recordId };
}

/** The same row twice in one file, or one number for two different rows. */
function repeated(table: ImportTable, marks: readonly RowMark[], nth: number, before: number) {
  const isSame = marks[nth]?.content === marks[before]?.content;
  const at = table.heads.findIndex(({ column }) => column === keyColumn);
  const row = table.rows[before]?.number ?? 0;
  const why = { fault: isSame ? ("repeatedRow" as const) : ("numberTwice" as const), row };
  const wrong = { at: isSame || at < 0 ? null : at, column: keyColumn, why };
  return { state: "wrong" as const, wrongs: [wrong] };
}

/** A row as its cells say it, or all that is wrong with it at once. */
function readRow<Facts>(table: ImportTable, row: ImportRow, examining: Examining<Facts>) {
  const { declaration, known, organisationId, judge } = examining;
  const { columns } = declaration;
  const { values, wrongs } = readCells(table, row, { columns, known });
  const atCell = cellFor(table, declaration);
  const judgeAll = (fields: FormValues) => {
    const parsed = declaration.parse(fields, { reader: known.reader, organisationId });
    return parsed.ok ? judge(parsed.value) : parsed;
  };
  const told = [...wrongs];
  // What is wrong with a cell by itself is told, and then what is wrong with the others when it would do.
  const add = (judged: Judged<Facts>) => {
    const isTold = (one: WrongCell) => told.some(({ column }) => column === one.column);
    const found = Object.entries(judged.ok ? {} : judged.problems);
    told.push(
      ...found.map(([field, problem]) => atCell(field, { problem })).filter((one) => !isTold(one)),
    );
  };
  const judged = judgeAll(values);
  add(judged);
  if (judged.ok && told.length === 0)
    return { state: "new" as const, wrongs: told, made: judged.value };
  if (!judged.ok) add(judgeAll(withStandIns(values, told, examining)));
  return { state: "wrong" as const, wrongs: told, made: null };
}

/** The fields of a row without those of its wrong cells, with what would do where one has to be there. */
function withStandIns<Facts>(
  values: FormValues,
  wrongs: readonly WrongCell[],
  { declaration, known }: Examining<Facts>,
): FormValues {
  const wrong = declaration.columns.filter(({ name }) =>
    wrongs.some(({ column }) => column === name),
  );
  const gone = new Set(wrong.flatMap(({ fills }) => fills));
  const left = Object.entries(values).filter(([field]) => !gone.has(field));
  const needed = wrong.map(({ needs }) => needs?.(known) ?? {});
  return Object.assign({}, Object.fromEntries(left), ...needed);
}

/** The cell at which a problem of a field stands. */
const cellFor =
  (table: ImportTable, { columns }: Pick<ImportDeclaration<unknown>, "columns">) =>
  (field: string, why: Wrong): WrongCell => {
    const whole = field.replace(/\[.*/, "");
    const column =
      columns.find(({ fills }) => fills.includes(field)) ??
      columns.find(({ fills }) => fills.includes(whole));
    const name = column?.name ?? field;
    const at = table.heads.findIndex((head) => head.column === name);
    return { at: at < 0 ? null : at, column: name, why };
  };
