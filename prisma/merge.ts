import { z } from "zod";
import type { Transaction } from "./client";
import { bringBack, keptRows, setAside } from "./merge-aside";
import { type HistoryOf, type Link, links, sets } from "./merge-links";

/** By "table.column" the keys of the rows that moved, and by "table aside" the rows that were set aside. */
const movedSchema = z.record(z.string(), z.array(z.string()));
type Moved = z.infer<typeof movedSchema>;

/** The accounts among what moved. */
export const accountsIn = (moved: unknown): string[] =>
  movedSchema.parse(moved)["Official.organisationId"] ?? [];

const all = [...links, ...sets];
const nameOf = ({ table, column }: Link): string => `${table}.${column}`;
const asideOf = ({ table }: Link): string => `${table} aside`;
const keyRow = z.array(z.object({ key: z.string() }));

const keysFrom = async (db: Transaction, sql: string, ...values: unknown[]): Promise<string[]> =>
  keyRow.parse(await db.$queryRawUnsafe(sql, ...values)).map(({ key }) => key);

const keyIn = (row: string, { key }: Link): string =>
  String(z.record(z.string(), z.unknown()).parse(JSON.parse(row))[key]);

/** Whether a later merge moved or set aside what this one moved: this one undone first would take that along. */
export function isBuiltOn(earlier: unknown, later: unknown): boolean {
  const [one, other] = [movedSchema.parse(earlier), movedSchema.parse(later)];
  const keys = new Set(all.flatMap((link) => one[nameOf(link)] ?? []));
  return all.some((link) => {
    const aside = (other[asideOf(link)] ?? []).map((row) => keyIn(row, link));
    return [...(other[nameOf(link)] ?? []), ...aside].some((key) => keys.has(key));
  });
}

/** Of whom a link moved: by its id, with the fields of its form that name another organisation now. */
export type Relinked = { of: HistoryOf; id: string; fields: string[] };

/**
 * Lets all that names one organisation name the other; gives what moved, and of whom. A row that would stand there
 * twice is set aside.
 */
export async function moveLinks(
  db: Transaction,
  from: string,
  into: string,
): Promise<{ moved: Moved; relinked: Relinked[] }> {
  const moved: Moved = {};
  for (const link of links) moved[nameOf(link)] = await move(db, link, from, into);
  for (const link of sets) {
    moved[asideOf(link)] = await setAside(db, link, from, into);
    moved[nameOf(link)] = await move(db, link, from, into);
  }
  return { moved, relinked: await renewMoved(db, moved, into) };
}

const move = (db: Transaction, { table, column, key }: Link, from: string, into: string) =>
  keysFrom(
    db,
    `update "${table}" set "${column}" = $2 where "${column}" = $1 returning "${key}"::text as key`,
    ...[from, into],
  );

/** Moves back what moved, of that which still names the other, and what was set aside; gives of whom it is. */
export async function moveBack(
  db: Transaction,
  moved: unknown,
  from: string,
  into: string,
): Promise<Relinked[]> {
  const known = movedSchema.parse(moved);
  const back: Moved = {};
  for (const link of all)
    back[nameOf(link)] = await keysFrom(
      db,
      `update "${link.table}" set "${link.column}" = $1
       where "${link.column}" = $2 and "${link.key}"::text = any($3::text[])
       returning "${link.key}"::text as key`,
      ...[from, into, known[nameOf(link)] ?? []],
    );
  for (const link of sets)
    back[asideOf(link)] = await bringBack(db, link, known[asideOf(link)] ?? [], { from, into });
  return renewMoved(db, back, from);
}

const fieldRow = z.array(z.object({ id: z.string(), field: z.string() }));

/** Gives of whom these rows are, each with a new version: a form that was made before is compared with it. */
async function renewMoved(db: Transaction, moved: Moved, now: string): Promise<Relinked[]> {
  const relinked = new Map<string, Relinked>();
  for (const link of all) {
    const [keys, aside] = [moved[nameOf(link)] ?? [], moved[asideOf(link)] ?? []];
    if (!link.told || keys.length + aside.length === 0) continue;
    const { of, by, field } = link.told;
    const rows = await db.$queryRawUnsafe(
      `select distinct t."${by}" as id, ${field} as field from (
         select m.* from "${link.table}" m where m."${link.column}" = $1 and m."${link.key}"::text = any($2::text[])
         union all ${keptRows(link, "$3")}) t`,
      ...[now, keys, aside],
    );
    for (const { id, field } of fieldRow.parse(rows)) {
      const known = relinked.get(`${of} ${id}`) ?? { of, id, fields: [] };
      relinked.set(`${of} ${id}`, { of, id, fields: [...new Set([...known.fields, field])] });
    }
  }
  const renewed = [...relinked.values()];
  for (const of of new Set(renewed.map((one) => one.of)))
    await db.$executeRawUnsafe(
      `update "${of}" set version = version + 1 where id = any($1::text[])`,
      renewed.filter((one) => one.of === of).map(({ id }) => id),
    );
  return renewed;
}
