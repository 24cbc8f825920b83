import { setTimeout as pause } from "node:timers/promises";
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
  const until = performance.now() + minutes * 60_000;
  try {
    while (!(await take(client, numbers[name]))) {
      if (performance.now() > until)
        throw new Problem(
          `Another server has been preparing this database for ${minutes} minutes: look at that one first.`,
        );
      await pause(100);
    }
  } finally {
    clearTimeout(told);
  }
}

async function take(client, number) {
  const { rows } = await client.query("select pg_try_advisory_xact_lock($1) as taken", [number]);
  return rows[0].taken;
}
