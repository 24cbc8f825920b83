import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { applyMigrations } from "../apply-migrations.mjs";
import { withClient } from "../database.mjs";
import { migrationsIn } from "../migration-files.mjs";
import { dropDatabase, emptyDatabase, rowsOf } from "../testing/databases.mjs";
import { restoreArchive } from "./restore.mjs";
import { countRows } from "./rows.mjs";
import { beginPlain, sequencesOf, tablesOf } from "./tables.mjs";
import { writeArchive } from "./write.mjs";

const folder = mkdtempSync(join(tmpdir(), "grenswerk-archive-"));
const file = join(folder, "backup.gz");
const about = { version: "0.1.0", now: new Date("2026-11-25T12:00:00Z") };
/** Filled with the reference data and some records before the tests. */
const source = process.env.DATABASE_OWNER_URL;

let target;
beforeAll(async () => {
  target = await emptyDatabase("restored");
  await rowsOf(source, records);
  await writeArchive(source, file, about);
});
beforeEach(() => rowsOf(target, "drop schema public cascade; create schema public"));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await dropDatabase(target);
});

/** Rows of the kinds that a careless copy changes: pairs that point at each other, odd signs, no rows. */
const records = `
  insert into "Bottleneck" (id, reference, "originalLanguage", causes, "affectedSource") values
    ('a', 'GW-2026-0001', 'nl', '{LEGAL,DATA}', E'"quoted", \\\\ and\\na second line'),
    ('b', 'GW-2026-0002', 'de', '{}', 'null'), ('c', 'GW-2026-0003', 'fr', '{}', null);
  update "Bottleneck" set status = 'DUPLICATE', "duplicateOfId" = 'c' where id = 'a';
  update "Bottleneck" set "duplicateOfId" = 'a' where id = 'c';
  insert into "BottleneckText" ("bottleneckId", language, title, problem)
    select id, 'nl', 'Brug ' || id, 'Dicht – bij „Hochwasser“ 🌊' from "Bottleneck";
  insert into "BottleneckStep" (id, "bottleneckId", step, "to") select id, id, 'register', 'REPORTED' from "Bottleneck";
  insert into "AuditEvent" (name, "recordType", "recordId", payload)
    select 'a', 'b', n::text, jsonb_build_object('n', array[null, n]) from generate_series(1, 1200) n;
  insert into "AuditEvent" (name, "recordType", "recordId", payload) values ('a', 'b', 'none', 'null');`;

/** What a database holds, table by table, and where its counters stand. */
const contentOf = (url) =>
  withClient(url, async (client) => {
    await beginPlain(client);
    const content = { sequences: await sequencesOf(client) };
    for (const table of await tablesOf(client))
      content[table.name] = await countRows(client, table);
    return content;
  });

/** The rules of a database that a restore switches off and must switch on again. */
const rulesOf = (url) =>
  rowsOf(
    url,
    `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as rule
     from pg_constraint where connamespace = 'public'::regnamespace
     union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
     order by 1`,
  );

test("what comes out of a backup is what went in: every table, every counter, every rule", async () => {
  await restoreArchive(target, file);

  const content = await contentOf(source);
  expect(await contentOf(target)).toEqual(content);
  expect(content.AuditEvent.rows).toBe(1201);
  expect(await rulesOf(target)).toEqual(await rulesOf(source));
  await expect(rowsOf(target, `delete from "AuditEvent"`)).rejects.toThrow("append-only");
  const [row] = await rowsOf(
    target,
    `insert into "AuditEvent" (name, "recordType", "recordId") values ('a', 'b', 'c') returning id::int`,
  );
  expect(row.id).toBeGreaterThan(1201);
});

test("a backup is of one moment, though officials write on while it is made", async () => {
  const busy = join(folder, "busy.gz");
  let isWriting = true;
  const officials = (async () => {
    for (let n = 0; isWriting; n += 1) {
      // A record and its first step, in one transaction: a backup has both or neither.
      await rowsOf(
        source,
        `begin; insert into "Project" (id, reference, phase, "originalLanguage") values ('p${n}', 'GP-2026-${String(n + 1).padStart(4, "0")}', 'IDEA', 'nl');
         insert into "ProgressReport" (id, "projectId", health, text, language) values ('r${n}', 'p${n}', 'AT_RISK', 'x', 'nl'); commit`,
      );
    }
    return true;
  })();
  const counts = await writeArchive(source, busy, about);
  isWriting = false;
  await officials;
  await restoreArchive(target, busy);

  expect(counts.Project).toBe(counts.ProgressReport);
  const [count] = await rowsOf(target, `select count(*)::int as projects from "Project"`);
  expect(count.projects).toBe(counts.Project);
});

test("a backup of an earlier version is brought up to date", async () => {
  const [earlier, file] = [await emptyDatabase("earlier"), join(folder, "earlier.gz")];
  await applyMigrations(earlier, { migrations: migrationsIn().slice(0, 7) });
  await rowsOf(
    earlier,
    `insert into "Party" (id, country, names) values ('NL', 'NL', '{"nl": "Nederland"}')`,
  );
  await writeArchive(earlier, file, about);
  await restoreArchive(target, file);
  await dropDatabase(earlier);

  expect(await applyMigrations(target)).toEqual([]);
  expect(await rowsOf(target, `select id from "Party"`)).toEqual([{ id: "NL" }]);
});

test("a database that is in use is never written over", async () => {
  await restoreArchive(target, file);

  await expect(restoreArchive(target, file)).rejects.toThrow("into an empty database only");
});

test("a restore that was refused or cut off can be tried again", async () => {
  const content = gunzipSync(readFileSync(file)).toString();
  const other = (name, text) => {
    writeFileSync(join(folder, name), gzipSync(text));
    return join(folder, name);
  };
  const changed = other("changed.gz", content.replace('"quoted', '"gequoted'));
  const cut = other("cut.gz", content.slice(0, content.length / 2));
  const short = other("short.gz", content.slice(0, content.lastIndexOf("\n", content.length - 2)));
  writeFileSync(join(folder, "half.gz"), readFileSync(file).subarray(0, 20_000));
  writeFileSync(join(folder, "no.gz"), "Dear colleague");

  await expect(restoreArchive(target, changed)).rejects.toThrow("did not come out as it went in");
  for (const wrong of [cut, short, join(folder, "half.gz"), join(folder, "no.gz")]) {
    await expect(restoreArchive(target, wrong)).rejects.toThrow("cut off or damaged");
  }
  await expect(restoreArchive(target, join(folder, "none.gz"))).rejects.toThrow("no file");
  await restoreArchive(target, file);
});

test("a backup of a newer version is refused, and says so", async () => {
  const content = gunzipSync(readFileSync(file)).toString();
  const newer = join(folder, "newer.gz");
  const migration = '{"name":"20991231000000_the_future","checksum":"0"}';
  writeFileSync(newer, gzipSync(content.replace('"migrations":[', `"migrations":[${migration},`)));

  await expect(restoreArchive(target, newer)).rejects.toThrow("another or newer Grenswerk");
  expect(
    await rowsOf(target, "select tablename from pg_tables where schemaname = 'public'"),
  ).toEqual([]);
});

test("only who runs the portal may read a backup", () => {
  expect(statSync(file).mode & 0o077).toBe(0);
});
