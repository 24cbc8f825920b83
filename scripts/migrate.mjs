import { appliedTo, openMigrations } from "./applied-migrations.mjs";
import { applyMigrations } from "./apply-migrations.mjs";
import { withClient } from "./database.mjs";
import { grantPortal, mayChangeHistory } from "./grants.mjs";
import { migrationsIn } from "./migration-files.mjs";
import { Problem, say } from "./say.mjs";

/**
 * Brings the tables of a database up to date and gives the portal's role its rights on them; `database`
 * has the portal's address (`url`) and the owner's (`ownerUrl`). Gives the names of what was applied.
 */
export async function migrate(database) {
  const names = await applyMigrations(database.ownerUrl);
  await grantPortal(database);
  if (await mayChangeHistory(database.url)) {
    say(
      "One database role owns the tables and runs the portal: who takes the portal over can then",
    );
    say("also change its history. Set DATABASE_OWNER_URL to part the two (docs/operations.md)");
  }
  return names;
}

/** Refuses a database that this version has not brought up to date yet. */
export async function checkUpToDate({ url }) {
  const open = openMigrations(migrationsIn(), await withClient(url, appliedTo));
  if (open.length === 0) return;
  throw new Problem("The database is not of this version of Grenswerk yet: run npm start first.");
}
