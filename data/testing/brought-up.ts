import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";
import { columnsOf, contentsOf } from "./contents";
import { databaseUrl, migrate, onServer } from "./database";

type Contents = Awaited<ReturnType<typeof contentsOf>>;

/**
 * A database that an earlier portal made and filled, brought up to this one.
 * @param dump what that portal left, as SQL
 * @returns its address, what its tables held before, how to read the same columns now, and a client to ask with, to be
 * ended
 */
export async function broughtUp(
  dump: string,
): Promise<{ url: string; client: Client; before: Contents; now: () => Promise<Contents> }> {
  const name = `${inject("template")}_${randomUUID().slice(0, 8)}`;
  const url = databaseUrl(inject("server"), name);
  const client = new Client({ connectionString: url });
  await onServer(inject("server"), `create database ${name}`);
  await client.connect();
  await client.query(dump);
  await client.query("set search_path = public");
  const columns = await columnsOf(client);
  const before = await contentsOf(client, columns);
  migrate(url);
  return { url, client, before, now: () => contentsOf(client, columns) };
}
