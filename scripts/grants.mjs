import { withClient } from "./database.mjs";
import { closedTables, historyTables } from "./history-tables.mjs";
import { limitPortal } from "./limits.mjs";
import { lockDatabase } from "./locks.mjs";

/** What the portal may do with each kind of table. */
const rights = {
  history: "select, insert",
  closed: "select",
  migrations: "select",
  others: "select, insert, update, delete",
};

/** Everything that one may be allowed to do with a table. */
const kinds = ["select", "insert", "update", "delete", "truncate", "references", "trigger"];

/**
 * Gives the role of `url` what the portal needs on the tables that the role of `ownerUrl` owns, and no
 * more: history it reads and adds to, the list of migrations it reads. Truncating, changing tables and
 * switching off triggers are the owner's. The role gets its limits too. May be repeated; does nothing where
 * one role does both.
 */
export async function grantPortal({ url, ownerUrl }) {
  const portal = await roleOf(url);
  await withClient(ownerUrl, async (client) => {
    if ((await currentRole(client)) === portal) return;
    await client.query("begin");
    await lockDatabase(client, "migrations");
    await client.query(await statementsFor(client, portal));
    await limitPortal(url);
    await client.query("commit");
  });
}

/**
 * Whether the role of an address could undo what keeps history as it is: a superuser, or one who owns
 * the tables.
 */
export async function mayChangeHistory(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `select exists (select from pg_roles where rolname = current_user and rolsuper)
         or exists (select from pg_class where oid = any(select to_regclass(format('%I', name)) from unnest($1::text[]) name)
           and pg_has_role(current_user, relowner, 'member')) as may`,
      [historyTables],
    );
    return rows[0].may;
  });
}

/** Only what is not so yet: a second server that starts touches nothing that the first one uses. */
async function statementsFor(client, portal) {
  const { rows } = await client.query(
    `select c.relname as name, c.oid::regclass::text as quoted, c.relkind = 'S' as counts,
       case when c.relkind = 'S' then has_sequence_privilege($1, c.oid, 'usage')::text
         else array_to_string(array(
           select kind from unnest($2::text[]) kind where has_table_privilege($1, c.oid, kind)), ', ')
       end as has
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
       and pg_has_role(c.relowner, 'member')
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
    [portal, kinds],
  );
  const role = client.escapeIdentifier(portal);
  const given = rows.flatMap(({ name, quoted, counts, has }) => {
    if (has === (counts ? "true" : rights[kindOf(name)])) return [];
    if (counts) return [`grant usage, select on sequence ${quoted} to ${role}`];
    return [
      `revoke all on table ${quoted} from ${role}`,
      `grant ${rights[kindOf(name)]} on table ${quoted} to ${role}`,
    ];
  });
  return [`grant usage on schema public to ${role}`, ...given].join(";\n");
}

function kindOf(table) {
  if (table === "_prisma_migrations") return "migrations";
  if (historyTables.includes(table)) return "history";
  return closedTables.includes(table) ? "closed" : "others";
}

async function roleOf(url) {
  return withClient(url, currentRole);
}

async function currentRole(client) {
  return (await client.query("select current_user as name")).rows[0].name;
}
