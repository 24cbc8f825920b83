import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { applyMigrations } from "./apply-migrations.mjs";
import { withClient } from "./database.mjs";
import { startPostgres } from "./postgres.mjs";

const villages = { name: "1_villages", sql: "create table village (name text)", checksum: "a" };
const change = { name: "2_change", sql: "alter table village add at date", checksum: "d" };

// A server of its own, by the true clock: under another one (faketime) the alarm of a database that waits
// for a lock does not ring.
let server;
beforeAll(async () => {
  vi.stubEnv("LD_PRELOAD", undefined);
  server = await startPostgres({ dataDir: mkdtempSync(join(tmpdir(), "waits-")), fresh: true });
});
afterAll(async () => {
  await server.stopAndRemove();
  vi.unstubAllEnvs();
});

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
