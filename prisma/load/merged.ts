import { partsOfEntry } from "@/domain/entry/entry";
import { ownEntry } from "@/domain/entry/facts";
import type { Transaction } from "../client";
import { links, sets } from "../merge-links";
import type { FileRows } from "./edited";

/** In which field of its form an organisation itself holds the rows of this table; null where another does. */
const ownField = (table: string): string | null =>
  Object.entries(partsOfEntry("organisation")).find(
    ([, part]) => "table" in part && part.table === table,
  )?.[0] ?? null;

/** The rows of the files in which an organisation that officials merged stands under the id of the other. */
export async function withMerged(db: Transaction, files: FileRows): Promise<FileRows> {
  const merged = await db.organisation.findMany({
    where: { mergedIntoId: { not: null } },
    select: { id: true, mergedIntoId: true },
  });
  if (merged.length === 0) return files;
  const into = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]));
  const lastOf = (id: string): string => {
    const next = into.get(id);
    return next ? lastOf(next) : id;
  };
  const edited = await db.editedField.findMany({
    where: { recordType: "Organisation" },
    select: { recordId: true, field: true },
  });
  const rows = { ...files };
  for (const { table, column, key } of [...links, ...sets]) {
    const said = rows[table];
    if (!said) continue;
    const field = ownField(table);
    const seen = new Set<string>();
    // A list that officials changed at either is theirs: what they took out there does not come back here.
    const theirs = new Set(
      edited
        .filter((one) => field && [field, ownEntry].includes(one.field))
        .map((one) => one.recordId),
    );
    // What the files say of the other itself comes first.
    const all = [...said].sort(
      (a, b) => Number(into.has(String(a[column]))) - Number(into.has(String(b[column]))),
    );
    rows[table] = all.flatMap((row) => {
      if (row[column] === null) return [row];
      const id = String(row[column]);
      const now = lastOf(id);
      if (now !== id && (theirs.has(id) || theirs.has(now))) return [];
      const known = `${now} ${row[key]}`;
      if (seen.has(known)) return [];
      seen.add(known);
      return [{ ...row, [column]: now }];
    });
  }
  return rows;
}
