import { randomUUID } from "node:crypto";
import { createDatabase, onSameServer, withClient } from "../database.mjs";

/** An empty database of its own on the server of the tests; gives its address. */
export async function emptyDatabase(of = "scripts") {
  const name = `${of}_${randomUUID().slice(0, 8)}`;
  await createDatabase(process.env.TEST_DATABASE_URL, name);
  return onSameServer(process.env.TEST_DATABASE_URL, name);
}

/** Drops a database of a test, whoever is still connected. */
export async function dropDatabase(url) {
  const name = new URL(url).pathname.slice(1);
  await withClient(process.env.TEST_DATABASE_URL, (client) =>
    client.query(`drop database if exists "${name}" with (force)`),
  );
}

/** The rows that a statement gives in a database. */
export async function rowsOf(url, sql, values = []) {
  return withClient(url, async (client) => (await client.query(sql, values)).rows);
}
