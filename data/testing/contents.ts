import { createHash } from "node:crypto";
import type { Client } from "pg";

type Columns = Readonly<Record<string, readonly string[]>>;

/** Filled by the database from the rest, in a way that a later portal may change. */
const filled = ["search", "keys", "facets"];
const passed = ["Word", "_prisma_migrations"];

/** Each table of a database with its columns, but for what the database fills itself. */
export async function columnsOf(client: Client): Promise<Columns> {
  const { rows } = await client.query(
    `select c.table_name as name, array_agg(c.column_name::text order by c.column_name) as columns
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
       and c.table_name <> all($1) and c.column_name <> all($2) group by 1`,
    [passed, filled],
  );
  return Object.fromEntries(rows.map(({ name, columns }) => [name, columns]));
}

/** What these tables hold in these columns: the number of rows of each, and a mark of all that stands in them. */
export async function contentsOf(
  client: Client,
  columns: Columns,
): Promise<Record<string, { count: number; mark: string }>> {
  const all: Record<string, { count: number; mark: string }> = {};
  for (const [table, names] of Object.entries(columns)) {
    const { rows } = await client.query(
      `select to_jsonb(t)::text as row from (select ${names.map((name) => `"${name}"`)} from "${table}") t order by 1`,
    );
    const mark = createHash("sha256").update(rows.map(({ row }) => row).join("\n"));
    all[table] = { count: rows.length, mark: mark.digest("hex") };
  }
  return all;
}
