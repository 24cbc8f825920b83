/** How values are written as text, so that they are read back the same on any server. */
const plainText = [
  "set local timezone = 'UTC'",
  "set local datestyle = 'ISO, YMD'",
  "set local intervalstyle = 'postgres'",
  "set local bytea_output = 'hex'",
  "set local extra_float_digits = 1",
  "set local statement_timeout = 0",
  "set local idle_in_transaction_session_timeout = 0",
].join(";\n");

/** Begins a transaction in which all values are read and written as plain text, for as long as it takes. */
export async function beginPlain(client, kind = "") {
  await client.query(`begin ${kind}`);
  await client.query(plainText);
}

/**
 * The tables of a database that hold its record, by name: their columns with their types, and the
 * columns that put their rows in order. What was applied to it is told apart (`_prisma_migrations`).
 */
export async function tablesOf(client) {
  const { rows } = await client.query(
    `select c.relname as name, json_agg(json_build_object(
         'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
         'key', coalesce(a.attnum = any(i.indkey), false)) order by a.attnum) as columns
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     left join pg_index i on i.indrelid = c.oid and i.indisprimary
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '_prisma_migrations'
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     group by c.relname order by c.relname collate "C"`,
  );
  return rows;
}

/** The sequences of a database: where each of them stands. */
export async function sequencesOf(client) {
  const { rows } = await client.query(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname collate "C"`,
  );
  const sequences = [];
  for (const { name } of rows) {
    const found = await client.query(
      `select last_value::text as last, is_called as called from ${client.escapeIdentifier(name)}`,
    );
    sequences.push({ name, ...found.rows[0] });
  }
  return sequences;
}
