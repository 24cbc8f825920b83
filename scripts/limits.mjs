import { withClient } from "./database.mjs";

/** How long the database lets the portal wait, in milliseconds: as `patience` in prisma/connection.ts. */
const limits = {
  statement_timeout: 10_000,
  lock_timeout: 8_000,
  idle_in_transaction_session_timeout: 20_000,
};

/**
 * Gives the portal's role its limits in its database, by that role itself: no other right is needed for it. They
 * hold for each connection that a pooler makes from then on, whoever uses it. What is so already is left alone.
 * Not for a role that owns the tables as well: making and loading them takes as long as it takes.
 */
export async function limitPortal(url) {
  await withClient(url, async (client) => {
    const { rows } = await client.query(
      `select format('alter role current_user in database %I set %s = %s', current_database(), name, wanted) as statement
       from json_each_text($1) as limits (name, wanted)
       where not exists (
         select from pg_db_role_setting s join pg_database d on d.oid = setdatabase and datname = current_database()
         where setrole = current_user::regrole and name || '=' || wanted = any(setconfig))`,
      [limits],
    );
    for (const { statement } of rows) await client.query(statement);
  });
}
