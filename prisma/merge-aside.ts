import { z } from "zod";
import type { Transaction } from "./client";
import type { Link } from "./merge-links";

const asText = z.array(z.object({ row: z.string() }));

/** Rows that were kept as text, as rows of their table again, in SQL. */
export const keptRows = ({ table }: Link, parameter: string): string =>
  `select a.* from unnest(${parameter}::text[]) r, jsonb_populate_record(null::"${table}", r::jsonb) a`;

const never = () => "false";

/** Takes away the rows that would say the same twice once the two are one; gives them, to be kept. */
export async function setAside(
  db: Transaction,
  { table, column, key, unless = never }: Link,
  from: string,
  into: string,
): Promise<string[]> {
  const rows = await db.$queryRawUnsafe(
    `delete from "${table}" t where (t."${column}" = $1 and exists (
       select from "${table}" o where o."${column}" = $2 and o."${key}" = t."${key}"))
       or (t."${column}" in ($1, $2) and ${unless("$2")})
     returning to_jsonb(t)::text as row`,
    ...[from, into],
  );
  return asText.parse(rows).map(({ row }) => row);
}

/**
 * Brings back rows that were set aside, once the rest moved back: where an official took the one that stayed away
 * meanwhile, the other does not come back either. Gives those that came.
 */
export async function bringBack(
  db: Transaction,
  link: Link,
  kept: readonly string[],
  { from, into }: { from: string; into: string },
): Promise<string[]> {
  const { table, column, key, unless = never, isOwn = false, ifTaken = "do nothing" } = link;
  const other = `(case t."${column}" when $2 then $3 else $2 end)`;
  const standsAt = (id: string) => `exists (
    select from "${table}" o where o."${column}" = ${id} and o."${key}" = t."${key}")`;
  const rows = await db.$queryRawUnsafe(
    `insert into "${table}" as w select t.* from (${keptRows(link, "$1")}) t
     where (${isOwn} or ${standsAt(other)} or ${unless(other)})
       and not ${standsAt(`t."${column}"`)} and not ${unless(`t."${column}"`)}
     on conflict ${ifTaken} returning to_jsonb(w)::text as row`,
    ...[kept, from, into],
  );
  return asText.parse(rows).map(({ row }) => row);
}
