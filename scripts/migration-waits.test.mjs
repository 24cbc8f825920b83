import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { applyMigrations } from "./apply-migrations.mjs";
import { withClient } from "./database.mjs";
import { lockDatabase } from "./locks.mjs";
import { startPostgres } from "./postgres.mjs";
import { rowsOf } from "./testing/databases.mjs";

const villages = { name: "1_villages", sql: "create table village (name text)", checksum: "a" };
const change = { name: "2_change", sql: "alter table village add at date", checksum: "d" };

// A server of its own, by the true clock: under another one (faketime) the alarm of a database that waits
// does not ring.
let server;
beforeAll(async () => {
  vi.stubEnv("LD_PRELOAD", undefined);
  server = await startPostgres({ dataDir: mkdtempSync(join(tmpdir(), "waits-")), fresh: true });
});
afterAll(async () => {
  await server.stopAndRemove();
  vi.unstubAllEnvs();
});

beforeEach(() =>
  rowsOf(server.url("postgres"), "drop schema public cascade; create schema public"),
);

test("a migration does not wait for ever for who reads the table", async () => {
  const url = server.url("postgres");
  await applyMigrations(url, { migrations: [villages] });

  await withClient(url, async (reader) => {
    await reader.query("begin; select * from village");
    await expect(
      applyMigrations(url, { migrations: [villages, change], seconds: 1 }),
    ).rejects.toThrow("waited 1 seconds for others who use the database");
  });
  expect(await applyMigrations(url, { migrations: [villages, change] })).toEqual(["2_change"]);
});

test("who waits for another server says so, and one that vanished does not hold it for ever", async () => {
  const url = server.url("postgres");
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  await withClient(url, async (other) => {
    await other.query("begin");
    await lockDatabase(other, "migrations");
    expect(said).not.toHaveBeenCalled();
    const { rows } = await other.query("show idle_in_transaction_session_timeout");
    expect(rows).toEqual([{ idle_in_transaction_session_timeout: "2min" }]);

    const waiting = applyMigrations(url, { migrations: [villages] });
    await expect
      .poll(() => said.mock.calls.join(), { timeout: 5_000 })
      .toContain("Waiting for another server");
    await other.query("set local idle_in_transaction_session_timeout = '200ms'");
    expect(await waiting).toEqual(["1_villages"]);
  });
  said.mockRestore();
});
