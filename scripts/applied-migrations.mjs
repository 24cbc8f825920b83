import { Problem } from "./say.mjs";

/** The table in which `prisma migrate deploy` keeps what was applied, as Prisma makes it. */
export const migrationTable = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null,
  "checksum" varchar(64) not null,
  "finished_at" timestamptz,
  "migration_name" varchar(255) not null,
  "logs" text,
  "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(),
  "applied_steps_count" integer not null default 0
)`;

/** What was applied to a database, by name; empty when nothing ever was. */
export async function appliedTo(client) {
  const { rows } = await client.query(`select to_regclass('"_prisma_migrations"') as found`);
  if (!rows[0].found) return new Map();
  const applied = await client.query(
    `select migration_name as name, checksum, finished_at as finished
     from "_prisma_migrations" where rolled_back_at is null`,
  );
  return new Map(applied.rows.map((row) => [row.name, row]));
}

/** The migrations that a database lacks. Refuses one that this version of Grenswerk was not made for. */
export function openMigrations(migrations, applied) {
  refuseNewer(migrations, applied);
  return migrations.filter((migration) => !isApplied(migration, applied));
}

/** A roll-back of the portal must not write into tables that it was not made for. */
function refuseNewer(migrations, applied) {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied.keys()].filter((name) => !known.has(name)).sort();
  if (unknown.length === 0) return;
  throw new Problem(
    `This database was brought up to date by a newer Grenswerk: it has the migration ${unknown.at(-1)}, which this version does not know. Start the newer version, or restore a backup that was made before.`,
  );
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
