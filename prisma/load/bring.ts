import type { Transaction } from "../client";

/** How many rows were new and how many were changed. */
export type Brought = { added: number; changed: number };

type Column = string | number | boolean | null | object;
type Table<Row> = {
  name: string;
  /** The columns by which a row is known; none other may tell two rows apart. */
  key: (keyof Row & string)[];
  /** Whether a new row gets an id of its own, because the files know none. */
  hasOwnId?: boolean;
};

/**
 * Brings rows of reference data up to date: what is new is added, what differs is changed, what is the
 * same is not touched, and nothing is taken away, because records may refer to it. Each row has all of
 * the columns. The caller holds the lock of the loader: nobody else writes these tables meanwhile.
 */
export async function bring<Row extends Record<string, Column>>(
  db: Transaction,
  { name, key, hasOwnId = false }: Table<Row>,
  rows: Row[],
): Promise<Brought> {
  const [first] = rows;
  if (!first) return { added: 0, changed: 0 };
  const columns = Object.keys(first);
  const others = columns.filter((column) => !key.includes(column));
  const isSame = key.map((column) => `t."${column}" is not distinct from i."${column}"`);
  const [brought] = await db.$queryRawUnsafe<Brought[]>(
    `with incoming as (select * from jsonb_populate_recordset(null::"${name}", $1::jsonb)),
     changed as (${changeOf(name, others, isSame)}),
     added as (
       insert into "${name}" (${hasOwnId ? "id, " : ""}${list(columns)})
       select ${hasOwnId ? "gen_random_uuid(), " : ""}${list(columns, "i.")} from incoming i
       where not exists (select from "${name}" t where ${isSame.join(" and ")})
       returning 1)
     select (select count(*) from added)::int as added, (select count(*) from changed)::int as changed`,
    JSON.stringify(rows),
  );
  return brought ?? { added: 0, changed: 0 };
}

/**
 * Takes away the links of these records that the files no longer name: a region that left a
 * cooperation. Nothing refers to a link. Gives their number.
 */
export async function dropLinks<Row extends Record<string, string>>(
  db: Transaction,
  { name, of }: { name: string; of: keyof Row & string },
  owners: string[],
  rows: Row[],
): Promise<number> {
  const columns = Object.keys(rows[0] ?? {});
  const isNamed = columns.map((column) => `t."${column}"::text = i ->> '${column}'`).join(" and ");
  return db.$executeRawUnsafe(
    `delete from "${name}" t where t."${of}" = any($1::text[])
     and not exists (select from jsonb_array_elements($2::jsonb) i where ${isNamed || "false"})`,
    owners,
    JSON.stringify(rows),
  );
}

function changeOf(name: string, others: string[], isSame: string[]): string {
  if (others.length === 0) return "select from incoming where false";
  return `update "${name}" t set ${others.map((column) => `"${column}" = i."${column}"`).join(", ")}
    from incoming i
    where ${isSame.join(" and ")} and (${list(others, "t.")}) is distinct from (${list(others, "i.")})
    returning 1`;
}

const list = (columns: string[], prefix = "") =>
  columns.map((column) => `${prefix}"${column}"`).join(", ");
