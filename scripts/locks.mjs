import { Problem, say } from "./say.mjs";

/** Any numbers will do, as long as every server of the same database uses these. */
const numbers = { migrations: 7_205_314, data: 7_205_315, practice: 7_205_316 };

/** How many minutes a server waits for another that migrates or loads. */
const minutes = 10;

/**
 * Takes one of the locks of a database until the end of the transaction that the client is in. Says when
 * another server has it, and refuses when that one does not give it back. Whoever vanishes with it, even
 * without a word, loses it after two minutes.
 */
export async function lockDatabase(client, name) {
  await client.query(
    `set local lock_timeout = '${minutes}min'; set local statement_timeout = 0;
     set local idle_in_transaction_session_timeout = '2min'`,
  );
  // Taking turns with one that is at work lasts no second.
  const told = setTimeout(say, 1_000, "Waiting for another server that prepares this database");
  try {
    await client.query("select pg_advisory_xact_lock($1)", [numbers[name]]);
  } catch (error) {
    if (error.code !== "55P03") throw error;
    throw new Problem(
      `Another server has been preparing this database for ${minutes} minutes: look at that one first.`,
    );
  } finally {
    clearTimeout(told);
  }
}
