import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "./migrate.mjs";
import { embeddedAddresses, settleEmbedded } from "./portal-database.mjs";
import { runningPostgres, startPostgres } from "./postgres.mjs";
import { rowsOf } from "./testing/databases.mjs";

const dataDir = mkdtempSync(join(tmpdir(), "grenswerk-embedded-"));
chmodSync(dataDir, 0o755);

let server;
beforeAll(async () => {
  server = await startPostgres({ dataDir, fresh: true });
});
afterAll(async () => {
  await server.stopAndRemove();
  rmSync(dataDir, { recursive: true });
});

test("the portal's own database runs without a superuser, also after its next start", async () => {
  const first = await settleEmbedded(server);
  await migrate(first);
  await server.stop();
  expect(await runningPostgres({ dataDir })).toBeUndefined();
  server = await startPostgres({ dataDir });
  const database = await settleEmbedded(server);
  await migrate(database);

  const whoIs = (url) =>
    rowsOf(
      url,
      `select rolname as name, rolsuper or rolcreaterole or rolcreatedb or rolbypassrls as may
       from pg_roles where rolname = current_user`,
    );
  expect(await whoIs(database.url)).toEqual([{ name: "grenswerk_portal", may: false }]);
  expect(await whoIs(database.ownerUrl)).toEqual([{ name: "grenswerk_owner", may: false }]);
  const passwords = [database.url, database.ownerUrl, server.url("x")].map(
    (url) => new URL(url).password,
  );
  expect(new Set(passwords).size).toBe(3);
  await expect(rowsOf(database.url, `truncate "Bottleneck" cascade`)).rejects.toThrow("denied");

  // What a command such as a backup finds while the portal runs.
  const running = await runningPostgres({ dataDir });
  expect(embeddedAddresses(running)).toEqual(database);
}, 120_000);
