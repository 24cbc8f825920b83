import { appliedTo } from "../applied-migrations.mjs";
import { applyMigrations } from "../apply-migrations.mjs";
import { withClient } from "../database.mjs";
import { lockDatabase } from "../locks.mjs";
import { migrationsIn } from "../migration-files.mjs";
import { Problem } from "../say.mjs";
import { damaged, headOf, readArchive } from "./read.mjs";
import { addRows, batch, countRows } from "./rows.mjs";
import { beginPlain, tablesOf } from "./tables.mjs";
import { withoutRules } from "./without-rules.mjs";

/**
 * Puts an archive into an empty database: makes the tables as they were when it was made, fills them,
 * compares every fingerprint, then brings it up to date. All rows come, or none. Refuses a database
 * that holds something, and an archive of a newer version. Gives what the archive says of itself.
 */
export async function restoreArchive(ownerUrl, file) {
  const archive = readArchive(file);
  try {
    const about = aboutOf(await archive.next());
    await withClient(ownerUrl, (client) => checkEmpty(client, about));
    await applyMigrations(ownerUrl, { migrations: migrationsOf(about) });
    await withClient(ownerUrl, (client) => fill(client, archive));
    await applyMigrations(ownerUrl);
    return about;
  } finally {
    archive.close();
  }
}

/** What an archive says of itself; `format` is how its lines are written, see `write.mjs`. */
function aboutOf(line) {
  const about = headOf(line, "grenswerk");
  if (!Array.isArray(about.migrations)) throw damaged();
  if (about.format === 1) return about;
  throw new Problem(
    `This backup is written as a newer Grenswerk (${about.version}) writes it: restore it with that version.`,
  );
}

/** The migrations that the archive was made after, as this version has them. */
function migrationsOf({ migrations, version }) {
  const known = new Map(migrationsIn().map((migration) => [migration.name, migration]));
  return migrations.map(({ name, checksum }) => {
    if (known.get(name)?.checksum === checksum) return known.get(name);
    throw new Problem(
      `This backup is of another or newer Grenswerk (${version}): its migration ${name} is not one of this version. Restore it with that version.`,
    );
  });
}

async function checkEmpty(client, about) {
  migrationsOf(about);
  const names = new Set(about.migrations.map(({ name }) => name));
  const further = [...(await appliedTo(client)).keys()].some((name) => !names.has(name));
  const tables = await tablesOf(client);
  const { rows } = await client.query(
    `select ${[
      "false",
      ...tables.map(({ name }) => `exists (select from ${client.escapeIdentifier(name)})`),
    ].join(" or ")} as filled`,
  );
  if (!further && !rows[0].filled) return;
  throw new Problem(
    "A backup is restored into an empty database only: this one is in use. Make a new one, or set DATA_DIR to a new folder.",
  );
}

async function fill(client, archive) {
  await beginPlain(client);
  try {
    await lockDatabase(client, "data");
    const tables = new Map((await tablesOf(client)).map((table) => [table.name, table]));
    await withoutRules(client, [...tables.keys()], async () => {
      let line = await archive.next();
      for (; line?.startsWith('{"table":'); line = await archive.next()) {
        const { table, columns } = headOf(line, "table");
        await fillTable(client, { table: tables.get(table), columns }, archive);
        tables.delete(table);
      }
      if (tables.size > 0) throw new Problem(`The backup lacks ${[...tables.keys()].join(", ")}.`);
      await setSequences(client, headOf(line, "sequences").sequences);
      headOf(await archive.next(), "whole");
      // The end of the file has the fingerprint of all of it.
      if ((await archive.next()) !== null) throw damaged();
    });
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {});
    // What the tables take for no value of theirs. Its words may be internal: they are not repeated.
    throw /^(2[23]...|42601)$/.test(error.code) ? damaged() : error;
  }
}

/** Adds the rows of one table, and compares what came out with what went in. */
async function fillTable(client, { table, columns }, archive) {
  const known = table?.columns.map(({ name }) => name).join();
  if (known !== columns.join())
    throw new Problem("The tables of this backup are not those it names.");
  let lines = [];
  let signs = 0;
  const flush = async () => {
    if (lines.length > 0) await addRows(client, table, lines);
    [lines, signs] = [[], 0];
  };
  let line = await archive.next();
  for (; isRow(line); line = await archive.next()) {
    lines.push(line);
    signs += line.length;
    if (lines.length >= batch.rows || signs >= batch.signs) await flush();
  }
  await flush();
  const { rows, sha256 } = headOf(line, "end");
  const found = await countRows(client, table);
  if (found.rows === rows && found.sha256 === sha256) return;
  throw new Problem(
    `The table ${table.name} did not come out as it went in: nothing was restored.`,
  );
}

const isRow = (line) => line?.startsWith("[") && line.endsWith("]");

async function setSequences(client, sequences) {
  for (const { name, last, called } of sequences) {
    const quoted = client.escapeIdentifier(name);
    await client.query("select setval($1::regclass, $2::bigint, $3)", [quoted, last, called]);
  }
}
