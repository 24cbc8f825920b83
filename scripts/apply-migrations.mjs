import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withClient } from "./database.mjs";
import { inRoot } from "./folders.mjs";
import { Problem } from "./say.mjs";

/** Any number will do, as long as every server that migrates the same database uses this one. */
const lock = 7_205_314;

/** The table in which `prisma migrate deploy` keeps what was applied, as Prisma makes it. */
const table = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null,
  "checksum" varchar(64) not null,
  "finished_at" timestamptz,
  "migration_name" varchar(255) not null,
  "logs" text,
  "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(),
  "applied_steps_count" integer not null default 0
)`;

/**
 * Applies the migrations that a database lacks and gives their names. Each is one transaction with
 * its row in Prisma's table: a start that is cut off leaves nothing half done. One server at a time.
 */
export async function applyMigrations(url, folder = inRoot("prisma", "migrations")) {
  return withClient(url, async (client) => {
    await client.query("select pg_advisory_lock($1)", [lock]);
    const applied = await appliedIn(client);
    const open = migrationsIn(folder).filter((migration) => !isApplied(migration, applied));
    for (const migration of open) await applyOne(client, migration);
    return open.map((migration) => migration.name);
  });
}

async function appliedIn(client) {
  await client.query("set client_min_messages = warning");
  await client.query(table);
  const rows = await client.query(
    `select migration_name as name, checksum, finished_at as finished
     from "_prisma_migrations" where rolled_back_at is null`,
  );
  return new Map(rows.rows.map((row) => [row.name, row]));
}

function isApplied(migration, applied) {
  const row = applied.get(migration.name);
  if (!row) return false;
  if (!row.finished) {
    throw new Problem(`The migration ${migration.name} was begun by another program and failed.`);
  }
  if (row.checksum !== migration.checksum) {
    throw new Problem(
      `The migration ${migration.name} was changed after it was applied to this database.`,
    );
  }
  return true;
}

async function applyOne(client, { name, sql, checksum }) {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into "_prisma_migrations"
       (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    const line = error.position
      ? ` on line ${sql.slice(0, error.position).split("\n").length}`
      : "";
    throw new Problem(`The migration ${name} failed${line}: ${error.message}`);
  }
}

function migrationsIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
    return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}
