import { claim, release } from "./claim.mjs";
import { atEnd } from "./lifecycle.mjs";
import { embeddedAddresses, openDatabase } from "./portal-database.mjs";
import { runningPostgres } from "./postgres.mjs";
import { Problem } from "./say.mjs";

/**
 * The addresses of the portal's database, for a command beside it: that of DATABASE_URL, the embedded
 * one that a running portal has started, or the embedded one, started here and stopped at the end.
 */
export async function reachDatabase(settings) {
  if (settings.databaseUrl) return openDatabase(settings);
  const holder = claim(settings.dataDir, "run", { url: settings.publicUrl });
  if (holder) return runningDatabase(settings, holder);
  atEnd(() => release(settings.dataDir, "run"));
  return openDatabase(settings);
}

async function runningDatabase({ dataDir }, holder) {
  const server = await runningPostgres({ dataDir });
  if (server) return embeddedAddresses(server);
  throw new Problem(
    `Grenswerk (process ${holder.pid}) is just starting or stopping: try again in a moment.`,
  );
}
