import { createWriteStream, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { appliedTo, openMigrations } from "../applied-migrations.mjs";
import { withClient } from "../database.mjs";
import { atEnd } from "../lifecycle.mjs";
import { migrationsIn } from "../migration-files.mjs";
import { Problem } from "../say.mjs";
import { lineCount, rowsOf } from "./rows.mjs";
import { beginPlain, sequencesOf, tablesOf } from "./tables.mjs";

/** What an archive does not hold, and a restored portal needs. */
const notContained = [
  "DATA_DIR/secret or NEXTAUTH_SECRET: with another one everyone signs in again",
  "the options in .env or the environment",
];

/**
 * Writes everything in a database, as of one moment, to a file: gzipped lines of JSON. The first says
 * what it is; then come the rows of each table and, after them, their number and fingerprint; the last
 * says that it is whole. The portal may work meanwhile. Gives the number of rows in each table. Refuses a
 * database of a newer version, which may hold what this one does not know, and one of no version.
 */
export async function writeArchive(ownerUrl, file, { version, now }) {
  const unfinished = `${file}.part`;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(unfinished, { force: true });
  // What was broken off is no backup, and holds what is internal.
  atEnd(() => rmSync(unfinished, { force: true }));
  const counts = {};
  await withClient(ownerUrl, async (client) => {
    await beginPlain(client, "isolation level repeatable read, read only");
    await checkKnown(client);
    const lines = Readable.from(archiveLines(client, { version, now, counts }));
    // Only who runs the portal may read it: it holds all that is internal.
    const output = createWriteStream(unfinished, { mode: 0o600, flush: true });
    await pipeline(lines, createGzip(), output);
    await client.query("commit");
  });
  renameSync(unfinished, file);
  return counts;
}

async function checkKnown(client) {
  const applied = await appliedTo(client);
  if (applied.size === 0) throw new Problem("There is nothing of Grenswerk in this database yet.");
  openMigrations(migrationsIn(), applied);
}

async function* archiveLines(client, { version, now, counts }) {
  const tables = await tablesOf(client);
  const { rows: migrations } = await client.query(
    `select migration_name as name, checksum from "_prisma_migrations"
     where rolled_back_at is null and finished_at is not null order by migration_name`,
  );
  const about = { grenswerk: "backup", format: 1, version, madeAt: now.toISOString() };
  yield line({ ...about, migrations, notContained });
  for (const table of tables) {
    const count = lineCount();
    yield line({ table: table.name, columns: table.columns.map(({ name }) => name) });
    for await (const lines of rowsOf(client, table)) {
      count.add(lines);
      yield `${lines.join("\n")}\n`;
    }
    const { rows, sha256 } = count.result();
    counts[table.name] = rows;
    yield line({ end: table.name, rows, sha256 });
  }
  yield line({ sequences: await sequencesOf(client) });
  yield line({ whole: true });
}

const line = (value) => `${JSON.stringify(value)}\n`;
