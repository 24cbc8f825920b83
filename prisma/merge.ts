import { z } from "zod";
import type { Transaction } from "./client";

/** A column that names an organisation, by which a row of its table is known, and of which record it is. */
type Link = {
  table: string;
  column: string;
  key: string;
  record?: [table: string, column: string];
  /** Of which rows nothing has to move. */
  unless?: string;
};

/** What follows an organisation that became another. What happened for it stays what it was. */
const links: readonly Link[] = [
  { table: "Bottleneck", column: "ownerId", key: "id", record: ["Bottleneck", "id"] },
  {
    table: "BottleneckSide",
    column: "competentId",
    key: "id",
    record: ["Bottleneck", "bottleneckId"],
  },
  { table: "BottleneckSide", column: "ownerId", key: "id", record: ["Bottleneck", "bottleneckId"] },
  {
    table: "NextStep",
    column: "organisationId",
    key: "id",
    record: ["Bottleneck", "bottleneckId"],
  },
  { table: "Project", column: "leadId", key: "id", record: ["Project", "id"] },
  { table: "Official", column: "organisationId", key: "id" },
  { table: "Commissioner", column: "organisationId", key: "id" },
];

/** The same where an organisation can stand once: what stands there already is not doubled. */
const sets: readonly Link[] = [
  {
    table: "ProjectPartner",
    column: "organisationId",
    key: "projectId",
    record: ["Project", "projectId"],
    // Who leads a project is no partner of it besides.
    unless: `exists (select from "Project" p where p.id = t."projectId" and p."leadId" = $2)`,
  },
  {
    ...{ table: "PartnershipParticipant", column: "organisationId", key: "partnershipId" },
    record: ["Partnership", "partnershipId"],
  },
  { table: "OrganisationIdentifier", column: "organisationId", key: "scheme" },
];

/** By "table.column" the keys of the rows that moved. */
const movedSchema = z.record(z.string(), z.array(z.string()));
export type Moved = z.infer<typeof movedSchema>;

const nameOf = ({ table, column }: Link): string => `${table}.${column}`;
const keyRow = z.array(z.object({ key: z.string() }));

const keysFrom = async (db: Transaction, sql: string, ...values: unknown[]): Promise<string[]> =>
  keyRow.parse(await db.$queryRawUnsafe(sql, ...values)).map(({ key }) => key);

/** How many rows name this organisation, by "table.column". */
export async function countLinks(
  db: Pick<Transaction, "$queryRawUnsafe">,
  id: string,
): Promise<Record<string, number>> {
  const each = [...links, ...sets].map(
    (link) => `select '${nameOf(link)}' as name, count(*)::int as count from "${link.table}"
      where "${link.column}" = $1`,
  );
  const rows = await db.$queryRawUnsafe(each.join(" union all "), id);
  const counted = z.array(z.object({ name: z.string(), count: z.number() })).parse(rows);
  return Object.fromEntries(counted.map(({ name, count }) => [name, count]));
}

/** Lets all that names one organisation name the other; gives what moved. */
export async function moveLinks(db: Transaction, from: string, into: string): Promise<Moved> {
  const moved: Moved = {};
  for (const link of links)
    moved[nameOf(link)] = await keysFrom(
      db,
      `update "${link.table}" set "${link.column}" = $2 where "${link.column}" = $1 returning "${link.key}" as key`,
      ...[from, into],
    );
  for (const link of sets) moved[nameOf(link)] = await moveSet(db, link, from, into);
  await renewRecords(db, moved, into);
  return moved;
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

/** Moves back what moved, of that which still names the other. */
export async function moveBack(
  db: Transaction,
  moved: unknown,
  from: string,
  into: string,
): Promise<void> {
  const known = movedSchema.parse(moved);
  for (const link of [...links, ...sets])
    await db.$executeRawUnsafe(
      `update "${link.table}" set "${link.column}" = $1
       where "${link.column}" = $2 and "${link.key}"::text = any($3::text[])`,
      ...[from, into, known[nameOf(link)] ?? []],
    );
  await renewRecords(db, known, from);
}

/** A form that was made before is compared with what moved. */
async function renewRecords(db: Transaction, moved: Moved, now: string): Promise<void> {
  for (const link of [...links, ...sets]) {
    const [record, column] = link.record ?? [];
    if (!record) continue;
    await db.$executeRawUnsafe(
      `update "${record}" set version = version + 1 where id in (
         select "${column}" from "${link.table}"
         where "${link.column}" = $1 and "${link.key}"::text = any($2::text[]))`,
      ...[now, moved[nameOf(link)] ?? []],
    );
  }
}
