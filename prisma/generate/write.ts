import type { Client } from "pg";
import type { Row, Rows } from "./plan";

/** What a table has beyond its rows, computed by the database: the same that its triggers would fill. */
const computed: Record<string, Record<string, string>> = {
  Bottleneck: {
    facets: "bottleneck_facets(r)",
    keys: "bottleneck_keys(r)",
    search: "bottleneck_search(r.id)",
    stepOn: "bottleneck_step_on(r)",
  },
  Project: {
    keys: "project_keys(r)",
    search: "project_search(r.id)",
  },
};

/**
 * The tables that are filled in bulk without the indexes beside their constraints. Sides, sources, notes,
 * positions and next steps keep theirs: keys and search of each bottleneck look there for its few rows.
 */
const tables = [
  ...["Bottleneck", "BottleneckText", "BottleneckTheme", "BottleneckRegion"],
  ...["BottleneckPartnership", "BottleneckStep"],
  ...["Project", "ProjectText", "ProjectTheme", "ProjectRegion", "ProjectPartner"],
  ...["FundingLine", "Milestone", "ProgressReport", "BottleneckProject"],
];

/**
 * Does the writing without triggers and without the indexes that hold no constraint, and makes these
 * again at the end: that is many times faster. The rows must be right by themselves.
 */
export async function inBulk(client: Client, write: () => Promise<void>): Promise<void> {
  await client.query("set local session_replication_role = replica");
  await client.query("set local maintenance_work_mem = '512MB'");
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i
     where i.indrelid = any(select format('%I', name)::regclass from unnest($1::text[]) as name)
       and not i.indisprimary and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await write();
  for (const { definition } of indexes) await client.query(definition);
}

/** Collects rows and writes them by the thousand, each table with one statement. */
export async function writeRows(client: Client, all: Iterable<Rows>): Promise<void> {
  let collected: Rows = {};
  let count = 0;
  for (const rows of all) {
    for (const [table, added] of Object.entries(rows)) {
      collected[table] ??= [];
      collected[table].push(...added);
    }
    count += 1;
    if (count % 2000 === 0) {
      await flush(client, collected);
      collected = {};
    }
  }
  await flush(client, collected);
}

async function flush(client: Client, collected: Rows): Promise<void> {
  for (const [table, rows] of Object.entries(collected)) await insert(client, table, rows);
}

async function insert(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const more = computed[table] ?? {};
  const names = [...columns, ...Object.keys(more)].map((name) => `"${name}"`).join(", ");
  const values = [...columns.map((name) => `r."${name}"`), ...Object.values(more)].join(", ");
  await client.query(
    `insert into "${table}" (${names})
     select ${values} from json_populate_recordset(null::"${table}", $1) r`,
    [JSON.stringify(rows)],
  );
}
