import { ensureClient } from "./generate.mjs";
import { ensureInstalled } from "./install.mjs";
import { loadData } from "./load-data.mjs";
import { migrate } from "./migrate.mjs";
import { demoOf } from "./operator.mjs";
import { claimData, openDatabase } from "./portal-database.mjs";
import { isFree } from "./ports.mjs";
import { Problem, say } from "./say.mjs";
import { environmentOf, readSettings } from "./settings.mjs";

/** Everything before the server itself: packages, database, client, migrations, first data. */
export async function prepare() {
  const settings = readSettings();
  claimData(settings);
  await checkPort(settings);
  await ensureInstalled();
  const database = await openDatabase(settings);
  const demo = demoOf(settings);
  Object.assign(process.env, environmentOf(settings, database, demo));
  // The portal itself never has the owner's password at hand.
  delete process.env.DATABASE_OWNER_URL;
  await ensureClient();
  const names = await migrate(database);
  if (names.length > 0) say(`Applied ${names.length} migration${names.length > 1 ? "s" : ""}`);
  await loadData(database.ownerUrl, demo);
  return settings;
}

async function checkPort({ port, host }) {
  if (await isFree(port, host)) return;
  throw new Problem(
    `Port ${port} on ${host} is taken or not allowed. Choose another, as in PORT=3001 npm start.`,
  );
}
