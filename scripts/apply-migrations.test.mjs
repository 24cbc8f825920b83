import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { applyMigrations } from "./apply-migrations.mjs";
import { withClient } from "./database.mjs";
import { lockDatabase } from "./locks.mjs";
import { dropDatabase, emptyDatabase, rowsOf } from "./testing/databases.mjs";

const villages = { name: "1_villages", sql: "create table village (name text)", checksum: "a" };
const bridges = { name: "2_bridges", sql: "create table bridge (name text)", checksum: "b" };
const broken = {
  name: "3_broken",
  sql: "create table ferry (name text);\nselect 1 / 0;",
  checksum: "c",
};

let url;
beforeAll(async () => {
  url = await emptyDatabase();
});
beforeEach(() => rowsOf(url, "drop schema public cascade; create schema public"));
afterAll(() => dropDatabase(url));

const tables = async () =>
  (await rowsOf(url, "select tablename from pg_tables where schemaname = 'public'"))
    .map(({ tablename }) => tablename)
    .filter((name) => name !== "_prisma_migrations")
    .sort();

test("a portal applies what its database lacks, once", async () => {
  expect(await applyMigrations(url, { migrations: [villages] })).toEqual(["1_villages"]);
  expect(await applyMigrations(url, { migrations: [villages, bridges] })).toEqual(["2_bridges"]);
  expect(await applyMigrations(url, { migrations: [villages, bridges] })).toEqual([]);
  expect(await tables()).toEqual(["bridge", "village"]);
});

test("two portals that start at once take turns without a word, and both go on", async () => {
  const said = vi.spyOn(console, "log");
  const migrations = [villages, bridges];
  const names = await Promise.all([1, 2, 3].map(() => applyMigrations(url, { migrations })));

  expect(names.flat().sort()).toEqual(["1_villages", "2_bridges"]);
  expect(said).not.toHaveBeenCalled();
});

test("a migration that fails leaves nothing behind, and says where it went wrong", async () => {
  const migrations = [villages, broken];

  await expect(applyMigrations(url, { migrations })).rejects.toThrow(
    "The migration 3_broken failed: division by zero",
  );
  expect(await tables()).toEqual(["village"]);
  expect(await applyMigrations(url, { migrations: [villages, bridges] })).toEqual(["2_bridges"]);
});

test("a portal that is older than its database does not start on it", async () => {
  await applyMigrations(url, { migrations: [villages, bridges] });

  await expect(applyMigrations(url, { migrations: [villages] })).rejects.toThrow(
    "by a newer Grenswerk: it has the migration 2_bridges",
  );
});

test("a migration that was changed after it was applied is refused", async () => {
  await applyMigrations(url, { migrations: [villages] });
  const migrations = [{ ...villages, checksum: "another" }];

  await expect(applyMigrations(url, { migrations })).rejects.toThrow("was changed after");
});

test("the lock goes with its transaction, so that a pooler cannot keep it", async () => {
  await withClient(url, async (client) => {
    await client.query("begin");
    await lockDatabase(client, "migrations");
    await client.query("commit");
    const { rows } = await client.query(
      "select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()",
    );
    expect(rows).toEqual([]);
  });
});

test("a migration whose connection is lost ends with a sentence", async () => {
  const lost = { ...broken, sql: "select pg_terminate_backend(pg_backend_pid())" };
  await expect(applyMigrations(url, { migrations: [lost] })).rejects.toThrow(
    "The migration 3_broken failed: ",
  );
  expect(await applyMigrations(url, { migrations: [villages] })).toEqual(["1_villages"]);
});
