import { randomUUID } from "node:crypto";
import { appliedTo, migrationTable, openMigrations } from "./applied-migrations.mjs";
import { withClient } from "./database.mjs";
import { lockDatabase } from "./locks.mjs";
import { migrationsIn } from "./migration-files.mjs";
import { Problem } from "./say.mjs";

/** How many seconds a migration waits for readers and writers of the tables it changes. */
const patience = 15;

/**
 * Applies the migrations that a database lacks and gives the names of those it applied. Each is one
 * transaction with its row in Prisma's table: a start that is cut off leaves nothing half done. The
 * lock is the transaction's own, so that it also holds behind a pooler, and ends with it: two servers
 * that start at once take turns. Refuses a database that a newer version has changed.
 */
export async function applyMigrations(
  url,
  { migrations = migrationsIn(), seconds = patience } = {},
) {
  return withClient(url, async (client) => {
    const open = openMigrations(migrations, await appliedTo(client));
    const names = [];
    for (const migration of open) {
      if (await applyOne(client, { migration, migrations, seconds })) names.push(migration.name);
    }
    return names;
  });
}

/** Applies one migration, unless another server did while this one waited. */
async function applyOne(client, { migration, migrations, seconds }) {
  await client.query("begin");
  try {
    await lockDatabase(client, "migrations");
    await client.query(migrationTable);
    const isOpen = openMigrations(migrations, await appliedTo(client)).includes(migration);
    if (isOpen) await write(client, migration, seconds);
    await client.query("commit");
    return isOpen;
  } catch (error) {
    // Where the connection was lost the database rolls back by itself.
    await client.query("rollback").catch(() => {});
    if (error instanceof Problem || error.code === "42501") throw error;
    throw new Problem(sentence(migration, error, seconds));
  }
}

async function write(client, { name, sql, checksum }, seconds) {
  await client.query(`set local lock_timeout = '${seconds}s'; set local statement_timeout = 0`);
  await client.query(sql);
  await client.query(
    `insert into "_prisma_migrations"
     (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
}

function sentence({ name, sql }, error, seconds) {
  if (error.code === "55P03") {
    return `The migration ${name} waited ${seconds} seconds for others who use the database and was not applied. Stop the servers that use it, or start again at a quiet moment.`;
  }
  const line = error.position ? ` on line ${sql.slice(0, error.position).split("\n").length}` : "";
  return `The migration ${name} failed${line}: ${error.message}`;
}
