import { z } from "zod";
import type { Transaction } from "./client";
import { type HistoryOf, type Link, links, sets } from "./merge-links";

/** By "table.column" the keys of the rows that moved. */
const movedSchema = z.record(z.string(), z.array(z.string()));
type Moved = z.infer<typeof movedSchema>;

/** The accounts among what moved. */
export const accountsIn = (moved: unknown): string[] =>
  movedSchema.parse(moved)["Official.organisationId"] ?? [];

const nameOf = ({ table, column }: Link): string => `${table}.${column}`;
const keyRow = z.array(z.object({ key: z.string() }));

const keysFrom = async (db: Transaction, sql: string, ...values: unknown[]): Promise<string[]> =>
  keyRow.parse(await db.$queryRawUnsafe(sql, ...values)).map(({ key }) => key);

/** Of whom a link moved: by its id, with the fields of its form that name another organisation now. */
export type Relinked = { of: HistoryOf; id: string; fields: string[] };

/** Lets all that names one organisation name the other; gives what moved, and of whom. */
export async function moveLinks(
  db: Transaction,
  from: string,
  into: string,
): Promise<{ moved: Moved; relinked: Relinked[] }> {
  const moved: Moved = {};
  for (const link of links)
    moved[nameOf(link)] = await keysFrom(
      db,
      `update "${link.table}" set "${link.column}" = $2 where "${link.column}" = $1 returning "${link.key}" as key`,
      ...[from, into],
    );
  for (const link of sets) moved[nameOf(link)] = await moveSet(db, link, from, into);
  return { moved, relinked: await renewMoved(db, moved, into) };
}

/** A row that would stand there twice stays with the one it was of, which no page names any more. */
const moveSet = (
  db: Transaction,
  { table, column, key, unless = "false" }: Link,
  from: string,
  into: string,
) =>
  keysFrom(
    db,
    `update "${table}" t set "${column}" = $2 where "${column}" = $1 and not exists (
       select from "${table}" o where o."${column}" = $2 and o."${key}" = t."${key}")
       and not ${unless}
     returning "${key}"::text as key`,
    ...[from, into],
  );

/** Moves back what moved, of that which still names the other; gives of whom it is. */
export async function moveBack(
  db: Transaction,
  moved: unknown,
  from: string,
  into: string,
): Promise<Relinked[]> {
  const known = movedSchema.parse(moved);
  const back: Moved = {};
  for (const link of [...links, ...sets])
    back[nameOf(link)] = await keysFrom(
      db,
      `update "${link.table}" set "${link.column}" = $1
       where "${link.column}" = $2 and "${link.key}"::text = any($3::text[])
       returning "${link.key}"::text as key`,
      ...[from, into, known[nameOf(link)] ?? []],
    );
  return renewMoved(db, back, from);
}

const fieldRow = z.array(z.object({ id: z.string(), field: z.string() }));

/** Gives of whom these rows are, each with a new version: a form that was made before is compared with it. */
async function renewMoved(db: Transaction, moved: Moved, now: string): Promise<Relinked[]> {
  const relinked = new Map<string, Relinked>();
  for (const link of [...links, ...sets]) {
    const keys = moved[nameOf(link)] ?? [];
    if (!link.told || keys.length === 0) continue;
    const { of, by, field } = link.told;
    const rows = await db.$queryRawUnsafe(
      `select distinct t."${by}" as id, ${field} as field from "${link.table}" t
       where t."${link.column}" = $1 and t."${link.key}"::text = any($2::text[])`,
      ...[now, keys],
    );
    for (const { id, field } of fieldRow.parse(rows)) {
      const known = relinked.get(`${of} ${id}`) ?? { of, id, fields: [] };
      relinked.set(`${of} ${id}`, { of, id, fields: [...new Set([...known.fields, field])] });
    }
  }
  const all = [...relinked.values()];
  for (const of of new Set(all.map((one) => one.of)))
    await db.$executeRawUnsafe(
      `update "${of}" set version = version + 1 where id = any($1::text[])`,
      all.filter((one) => one.of === of).map(({ id }) => id),
    );
  return all;
}
