import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { applyMigrations } from "../apply-migrations.mjs";
import { inRoot } from "../folders.mjs";
import { dropDatabase, emptyDatabase, rowsOf } from "../testing/databases.mjs";
import { writeArchive } from "./write.mjs";

const folder = mkdtempSync(join(tmpdir(), "grenswerk-refused-"));
const file = join(folder, "backup.gz");
const backup = (url) => writeArchive(url, file, { version: "0.1.0", now: new Date() });

let database;
beforeAll(async () => {
  database = await emptyDatabase("refused");
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await dropDatabase(database);
});

test("no backup is made of a database of nothing, or of a newer version", async () => {
  await expect(backup(database)).rejects.toThrow("nothing of Grenswerk");
  await applyMigrations(database);
  await backup(database);
  rmSync(file);
  await rowsOf(
    database,
    `insert into "_prisma_migrations" (id, checksum, migration_name, finished_at)
     values ('later', '0', '20991231000000_the_future', now())`,
  );
  await expect(backup(database)).rejects.toThrow("newer Grenswerk");
  expect(existsSync(file)).toBe(false);
});

test("a backup that cannot get its name says why and leaves nothing behind", () => {
  const place = join(folder, "place");
  mkdirSync(join(place, "taken"), { recursive: true });
  const env = { ...process.env, DATABASE_URL: process.env.DATABASE_OWNER_URL, DATA_DIR: folder };
  const args = [inRoot("scripts", "backup.mjs"), join(place, "taken")];
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: "utf8" });
  expect({ status, stderr: stderr.trim() }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/^There is a folder where a file is needed.*$/),
  });
  expect(readdirSync(place)).toEqual(["taken"]);
});
