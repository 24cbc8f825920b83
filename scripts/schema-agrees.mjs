import { withClient } from "./database.mjs";
import { schemaFiles } from "./schema-files.mjs";
import { sqlBetween } from "./schema-sql.mjs";

/** What a schema consists of, each part as one line that can be compared. */
const parts = {
  columns: `select table_name || '.' || column_name || ' ' || udt_name || ' nullable ' || is_nullable
      || coalesce(' default ' || column_default, '') || coalesce(' as ' || generation_expression, '') as line
    from information_schema.columns where table_schema = 'public'`,
  constraints: `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as line
    from pg_constraint where connamespace = 'public'::regnamespace and contype not in ('n', 't')`,
  indexes: "select indexdef as line from pg_indexes where schemaname = 'public'",
  enums: `select t.typname || ' ' || string_agg(e.enumlabel, ', ' order by e.enumsortorder) as line
    from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.typname`,
};

/** What the schema cannot say and the database does by itself: triggers, and functions by their fingerprint and settings. */
const guards = `select line from (
    select pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    union all
    select 'FUNCTION ' || p.oid::regprocedure || ' ' || md5(p.prosrc) || case when p.prosecdef then ' as its owner' else '' end
      || coalesce(' with ' || array_to_string(p.proconfig, ', '), '') from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  ) g order by line collate "C"`;

/** All triggers and functions of a database, each as one line. */
export async function guardsOf(url) {
  const { rows } = await withClient(url, (client) => client.query(guards));
  return `${rows.map(({ line }) => line).join("\n")}\n`;
}

/** Makes all of `prisma/schema/` in an empty database, without the SQL written by hand. */
export async function createFromSchema(url) {
  const sql = await sqlBetween([], schemaFiles());
  await withClient(url, (client) => client.query(sql));
}

/**
 * Compares a migrated database with one made from the schema: the lines that only one of them has.
 * `byHand` lists text that marks a line as written by hand in a migration, so that it may differ.
 */
export async function schemaAgrees(migratedUrl, schemaUrl, byHand = []) {
  const [migrated, fromSchema] = await Promise.all([migratedUrl, schemaUrl].map(linesOf));
  const isByHand = (line) =>
    line.includes("_prisma_migrations") || byHand.some((text) => line.includes(text));
  const missing = (lines, others, where) =>
    [...lines]
      .filter((line) => !others.has(line) && !isByHand(line))
      .map((line) => `only in ${where}: ${line}`);
  return [
    ...missing(migrated, fromSchema, "the migrations"),
    ...missing(fromSchema, migrated, "the schema"),
  ];
}

async function linesOf(url) {
  const lines = new Set();
  await withClient(url, async (client) => {
    for (const [part, query] of Object.entries(parts)) {
      const { rows } = await client.query(query);
      for (const { line } of rows) lines.add(`${part} ${line}`);
    }
  });
  return lines;
}
