/**
 * Does something with tables while none of their own triggers runs and no row needs the rows it points
 * to; gives the rules back as they were and so has every reference checked. What migrations put into
 * the tables is taken out first. The client must be in a transaction, as the owner of the tables.
 */
export async function withoutRules(client, tables, use) {
  if (tables.length === 0) return use();
  const quoted = tables.map((name) => client.escapeIdentifier(name));
  const triggers = await triggersOf(client);
  const references = await referencesOf(client);
  const run = (statements) => client.query(statements.join(";\n"));
  await run([
    ...references.map(({ table, name }) => `alter table ${table} drop constraint ${name}`),
    ...quoted.map((table) => `alter table ${table} disable trigger user`),
    `truncate ${quoted.join(", ")}`,
  ]);
  await use();
  await run([
    "set constraints all immediate",
    ...references.map(
      ({ table, name, rule }) => `alter table ${table} add constraint ${name} ${rule}`,
    ),
    ...triggers.map(({ table, name, how }) => `alter table ${table} ${how} trigger ${name}`),
  ]);
}

async function triggersOf(client) {
  const { rows } = await client.query(
    `select tgrelid::regclass::text as table, quote_ident(tgname) as name,
       case tgenabled when 'O' then 'enable' when 'A' then 'enable always'
         when 'R' then 'enable replica' else 'disable' end as how
     from pg_trigger join pg_class c on c.oid = tgrelid
     where not tgisinternal and c.relnamespace = 'public'::regnamespace`,
  );
  return rows;
}

async function referencesOf(client) {
  const { rows } = await client.query(
    `select conrelid::regclass::text as table, quote_ident(conname) as name,
       pg_get_constraintdef(oid) as rule
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  return rows;
}
