import { z } from "zod";
import { columnsOfRow, type StoredRow } from "@/domain/entry/cells";
import { type EntryNoun, entries, partsOfEntry } from "@/domain/entry/entry";
import { columnsOf, type Fact, type Facts, factsOfRow } from "@/domain/entry/facts";
import type { Cells, Part } from "@/domain/entry/part";
import type { Transaction } from "./client";

/** An entry as it stands in the database: what its form would show, and the row with all its columns. */
export type StoredEntry = { id: string; version: number; facts: Facts; row: StoredRow };

type Reader = Pick<Transaction, "$queryRawUnsafe">;
type LinkedPart = Extract<Part, { table: string }>;

/** Names come from the table of entries, never from a request. */
const quoted = (name: string): string => `"${name}"`;

const linkedParts = (noun: EntryNoun): [string, LinkedPart][] =>
  Object.entries(partsOfEntry(noun)).flatMap(([name, part]): [string, LinkedPart][] =>
    "table" in part ? [[name, part]] : [],
  );

const storedRow = z.object({
  ...{ id: z.string(), version: z.number() },
  row: z.record(z.string(), z.unknown()),
});

/** What the row of a noun tells beside its columns, in SQL about the row `t`. */
const alsoTold: Partial<Record<EntryNoun, string>> = {
  organisation: `'hasAccounts', exists (select from "Official" o where o."organisationId" = t.id)`,
};

/**
 * The entries of this noun, or the one with this id; held until the transaction ends where that is asked, and
 * "fromNaming" so that nothing comes to name it meanwhile either.
 */
export async function readEntries(
  db: Reader,
  noun: EntryNoun,
  { id = null, hold = false }: { id?: string | null; hold?: boolean | "fromNaming" } = {},
): Promise<StoredEntry[]> {
  const table = quoted(entries[noun].type);
  // Held in a statement of its own: a lock that waited gives what stood there before.
  const lock = hold === "fromNaming" ? "for update" : "for no key update";
  if (hold) await db.$queryRawUnsafe(`select 1 from ${table} where id = $1 ${lock}`, id);
  const links = linkedParts(noun).map(
    ([name, { table, of }]) => `'${name}', (select coalesce(jsonb_agg(to_jsonb(l)), '[]')
      from ${quoted(table)} l where l.${quoted(of)} = t.id)`,
  );
  const told = [...links, alsoTold[noun] ?? []].flat().join(", ");
  const rows = await db.$queryRawUnsafe(
    `select t.id, t.version, to_jsonb(t) || jsonb_build_object(${told}) as row
     from ${table} t where $1::text is null or t.id = $1 order by t.id`,
    id,
  );
  const parts = partsOfEntry(noun);
  return z
    .array(storedRow)
    .parse(rows)
    .map((one) => ({ ...one, facts: factsOfRow(parts, one.row) }));
}

/** Writes the facts of an entry: its own columns, and of the rows that belong to it those that differ. */
export async function writeEntry(
  db: Pick<Transaction, "$executeRawUnsafe">,
  noun: EntryNoun,
  id: string,
  [before, after]: readonly [Facts, Facts],
): Promise<void> {
  const table = quoted(entries[noun].type);
  const columns = columnsOf(partsOfEntry(noun), after);
  const names = Object.keys(columns).map(quoted);
  await db.$executeRawUnsafe(
    `update ${table} t set version = t.version + 1, ${names.map((name) => `${name} = i.${name}`).join(", ")}
     from jsonb_populate_record(null::${table}, $1::jsonb) i where t.id = $2`,
    JSON.stringify(columns),
    id,
  );
  for (const [name, part] of linkedParts(noun))
    if (JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      await writeLinked(db, part, id, after[name] ?? []);
}

/** Nothing refers to these rows: they are written anew. */
async function writeLinked(
  db: Pick<Transaction, "$executeRawUnsafe">,
  part: LinkedPart,
  id: string,
  fact: Fact,
): Promise<void> {
  const table = quoted(part.table);
  const rows = rowsOf(part, fact).map((row) => ({ ...row, [part.of]: id }));
  await db.$executeRawUnsafe(`delete from ${table} where ${quoted(part.of)} = $1`, id);
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first).map(quoted).join(", ");
  await db.$executeRawUnsafe(
    `insert into ${table} (${part.hasOwnId ? "id, " : ""}${names})
     select ${part.hasOwnId ? "gen_random_uuid(), " : ""}${names}
     from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    JSON.stringify(rows),
  );
}

const rowsOf = (part: LinkedPart, fact: Fact): StoredRow[] =>
  part.kind === "ids"
    ? (fact as readonly string[]).map((to) => ({ [part.link]: to }))
    : (fact as readonly Cells[]).map((row) => columnsOfRow(part.cells, row));

/** Adds an entry with these facts under an id of its own. */
export async function createEntry(
  db: Pick<Transaction, "$executeRawUnsafe">,
  noun: EntryNoun,
  id: string,
  facts: Facts,
): Promise<void> {
  const table = quoted(entries[noun].type);
  const columns = { id, ...columnsOf(partsOfEntry(noun), facts) };
  const names = Object.keys(columns).map(quoted).join(", ");
  await db.$executeRawUnsafe(
    `insert into ${table} (${names})
     select ${names} from jsonb_populate_record(null::${table}, $1::jsonb)`,
    JSON.stringify(columns),
  );
  for (const [name, part] of linkedParts(noun)) await writeLinked(db, part, id, facts[name] ?? []);
}
