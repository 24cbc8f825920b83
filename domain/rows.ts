import type { Fields } from "./fields";

/** What a field in a row of a table is called, the rows counted from nought: "funding[0].amount". */
export const fieldOfRow = (table: string, row: number, name: string): string =>
  nameOfPath([table, row, name]);

/** The field of a form that a place in its request stands for: "funding[0].amount" for funding, 0, amount. */
export const nameOfPath = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");

const inRow = /^([a-zA-Z]\w{0,39})\[(\d{1,2})\]\.([a-zA-Z]\w{0,39})$/;

/**
 * The table, the row and the field that a name stands for; null for a field outside a table. Anybody may send
 * any name: those that every object has are names of fields like all others.
 */
export function rowOf(name: string): { table: string; row: number; own: string } | null {
  const [, table = "", row, own = ""] = inRow.exec(name) ?? [];
  return row === undefined ? null : { table, row: Number(row), own };
}

/** The rows of a table as they were typed, in their order; a row in between of which nothing came is empty. */
export function rowsIn(values: Fields, table: string): Record<string, string>[] {
  const rows: Record<string, string>[] = [];
  for (const [name, typed] of Object.entries(values)) {
    const place = rowOf(name);
    if (place?.table !== table) continue;
    while (rows.length <= place.row) rows.push(Object.create(null));
    Object.assign(rows[place.row] ?? {}, { [place.own]: typed.at(-1) ?? "" });
  }
  return rows.map((row) => ({ ...row }));
}
