import { Problem } from "./say.mjs";

/** Any numbers will do, as long as every server of the same database uses these. */
const numbers = { migrations: 7_205_314, data: 7_205_315 };

/** How many minutes a server waits for another that migrates or loads. */
const minutes = 10;

/**
 * Takes one of the locks of a database until the end of the transaction that the client is in.
 * Refuses when another server does not give it back.
 */
export async function lockDatabase(client, name) {
  await client.query(`set local lock_timeout = '${minutes}min'; set local statement_timeout = 0`);
  await client.query("select pg_advisory_xact_lock($1)", [numbers[name]]).catch((error) => {
    if (error.code !== "55P03") throw error;
    throw new Problem(
      `Another server has been preparing this database for ${minutes} minutes: look at that one first.`,
    );
  });
}
