import { randomBytes } from "node:crypto";
import { createDatabase, onSameServer, withClient } from "./database.mjs";

/** The roles of the embedded server: none of them is superuser, and the portal's owns nothing. */
export const roleNames = { owner: "grenswerk_owner", portal: "grenswerk_portal" };

/** What in a database is not yet the owner's ($1), with the statement that makes it so. */
const belongings = `
  with found (kind, name, id, owner, space) as (
    select case relkind when 'S' then 'sequence' else 'table' end, oid::regclass::text, oid, relowner, relnamespace
      from pg_class where relkind in ('r', 'p', 'v', 'm', 'S')
    union all select 'routine', oid::regprocedure::text, oid, proowner, pronamespace from pg_proc
    union all select 'type', oid::regtype::text, oid, typowner, typnamespace from pg_type where typtype in ('e', 'd')
    union all select 'text search configuration', oid::regconfig::text, oid, cfgowner, cfgnamespace from pg_ts_config
    union all select 'text search dictionary', oid::regdictionary::text, oid, dictowner, dictnamespace from pg_ts_dict
    union all select 'collation', oid::regcollation::text, oid, collowner, collnamespace from pg_collation
  )
  select format('alter %s %s owner to %I', kind, name, $1::text) as statement
  from found
  where space = 'public'::regnamespace and owner <> (select oid from pg_roles where rolname = $1::text)
    and not exists (
      select from pg_depend d
      where d.objid = id and (d.deptype = 'e' or kind = 'sequence' and d.deptype in ('a', 'i')))`;

/**
 * Sees to it that a server has these roles (`name` and `password` each) and that a database belongs to
 * the owner, with all that is in it: one that the superuser made before is brought over. Needs the
 * address of a superuser.
 */
export async function settleRoles(serverUrl, database, { owner, portal }) {
  await withClient(serverUrl, async (client) => {
    for (const role of [owner, portal]) await createRole(client, role);
  });
  await createDatabase(serverUrl, database);
  await withClient(onSameServer(serverUrl, database), async (client) => {
    await client.query(
      `alter database ${client.escapeIdentifier(database)} owner to ${client.escapeIdentifier(owner.name)}`,
    );
    const { rows } = await client.query(belongings, [owner.name]);
    await client.query(["begin", ...rows.map(({ statement }) => statement), "commit"].join(";\n"));
  });
}

/** Makes a role for one run of the tests, or gives the one of an earlier run a new password. */
export async function createTestRole(serverUrl, name) {
  const password = randomBytes(24).toString("hex");
  await withClient(serverUrl, async (client) => {
    const quoted = client.escapeIdentifier(name);
    const { rowCount } = await client.query("select from pg_roles where rolname = $1", [name]);
    await client.query(
      `${rowCount > 0 ? "alter" : "create"} role ${quoted} login password '${password}'`,
    );
  });
  return Object.assign(new URL(serverUrl), { username: name, password }).href;
}

async function createRole(client, { name, password }) {
  const found = await client.query("select from pg_roles where rolname = $1", [name]);
  if (found.rowCount > 0) return;
  await client.query(
    `create role ${client.escapeIdentifier(name)} login password ${client.escapeLiteral(password)}`,
  );
}
