import { type Column, keyColumn, referenceColumn } from "@/domain/import/column";
import { type ImportTable, keptCell } from "@/domain/import/table";
import { languages } from "@/domain/language";
import { isReference } from "@/domain/reference";
import { sayName } from "@/domain/search/named";
import { cleanLine } from "@/domain/text";
import { messages } from "@/i18n/messages";
import type { Locale } from "@/i18n/routing";
import { type FileTable, Unreadable } from "./limits";
import type { ImportScreen } from "./noun";

type Screen = Pick<ImportScreen<never>, "list"> & {
  imported: { declaration: { columns: readonly Column[]; notTaken: readonly string[] } };
};

const textsOf = (locale: Locale, { list }: Pick<Screen, "list">) => ({
  field: messages[locale].Field as Readonly<Record<string, string>>,
  list: messages[locale][list].column as Readonly<Record<string, string>>,
  own: messages[locale].Import.column as Readonly<Record<string, string>>,
});

/** What a column is called in a language: as in the form, else as in the file of the list. */
export function headOf(
  { name, fills }: Pick<Column, "name" | "fills">,
  screen: Pick<Screen, "list">,
  locale: Locale,
): string {
  const { field, list, own } = textsOf(locale, screen);
  return own[name] ?? field[fills[0] ?? ""] ?? list[name] ?? name;
}

/** The two numbers that a row can have: its own and that of the portal. */
const numbers = [keyColumn, referenceColumn].map((name) => ({ name, fills: [] }));

/** All that a file may call its columns, in whichever language, and the column that is meant. */
function knownHeads(screen: Screen): ReadonlyMap<string, string> {
  const { columns, notTaken } = screen.imported.declaration;
  const known = new Map<string, string>();
  const others = notTaken.map((name) => ({ name, fills: [] }));
  for (const column of [...columns, ...numbers, ...others])
    for (const locale of languages) {
      const { field, list, own } = textsOf(locale, screen);
      const names = [
        own[column.name],
        field[column.fills[0] ?? ""],
        list[column.name],
        column.name,
      ];
      for (const said of names.flatMap((name) => (name ? sayName(name) : [])))
        if (!known.has(said)) known.set(said, column.name);
    }
  return known;
}

/** So much of a cell is looked at for a head, with what nobody sees of it. */
const longestHead = 1000;

/** So many of the first rows may stand above the heads. */
const mostAbove = 10;

type Found = { table: FileTable; at: number; known: number };

/**
 * The table among those of a file whose heads are best understood, with the columns that they mean; with more rows than
 * `most` it is refused. Tables with the
 * same heads are one, as Word parts them over pages.
 */
export function readHeads(tables: readonly FileTable[], screen: Screen, most: number): ImportTable {
  const known = knownHeads(screen);
  const meant = (text: string) => known.get(sayName(cleanLine(text.slice(0, longestHead))));
  const [best, ...others] = tables
    .map((table) => bestRow(table, meant))
    .sort((one, other) => other.known - one.known);
  if (!best || best.known < 2) throw new Unreadable("noHeads");
  const heads = headsIn(best);
  const same = others.filter((other) => headsIn(other).join("|") === heads.join("|"));
  const rows = [best, ...same].flatMap(({ table, at }) => table.rows.slice(at + 1));
  if (rows.length === 0) throw new Unreadable("onlyHeads");
  if (rows.length > most) throw new Unreadable("tooManyRows");
  return withColumns(heads, rows, { meant, screen });
}

function bestRow(table: FileTable, meant: (text: string) => string | undefined): Found {
  const counts = table.rows
    .slice(0, mostAbove)
    .map(({ cells }) => new Set(cells.flatMap((cell) => meant(cell) ?? [])).size);
  const known = Math.max(0, ...counts);
  return { table, known, at: counts.indexOf(known) };
}

const headsIn = ({ table, at }: Found): string[] =>
  (table.rows[at]?.cells ?? []).map((text) => cleanLine(text.slice(0, longestHead)).slice(0, 200));

type Meaning = { meant: (text: string) => string | undefined; screen: Screen };

/** The rows with the cells of the columns that are understood alone, and the heads of the others. */
function withColumns(
  heads: readonly string[],
  rows: FileTable["rows"],
  { meant, screen }: Meaning,
): ImportTable {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), heads.length);
  const taken = new Map<string, number>();
  const ignored: ImportTable["ignored"] = [];
  for (let at = 0; at < widest; at += 1) {
    const text = heads[at] ?? "";
    const name = meant(text);
    const isFilled = rows.some(({ cells }) => (cells[at] ?? "").trim() !== "");
    if (!name && (text || isFilled)) ignored.push({ text, why: "unknown" });
    if (!name) continue;
    const isTaken = !screen.imported.declaration.notTaken.includes(name);
    if (!isTaken) ignored.push({ text, why: "notTaken" });
    else if (taken.has(name)) ignored.push({ text, why: "double" });
    else taken.set(name, at);
  }
  const columns = [...taken].map(([name, at]) => ({ name: ownNumber(name, at, taken, rows), at }));
  return {
    heads: columns.map(({ name, at }) => ({ text: heads[at] ?? "", column: name })),
    ignored,
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: columns.map(({ at }) => keptCell(cells[at] ?? "")),
    })),
  };
}

/** A column "Number" holds the numbers of who made the file, unless all in it are numbers of the portal. */
function ownNumber(
  name: string,
  at: number,
  taken: ReadonlyMap<string, number>,
  rows: FileTable["rows"],
): string {
  if (name !== referenceColumn || taken.has(keyColumn)) return name;
  const isOwn = rows.some(({ cells }) => {
    const cell = cleanLine(cells[at] ?? "");
    return cell !== "" && !isReference(cell);
  });
  return isOwn ? keyColumn : name;
}
