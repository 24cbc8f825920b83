import { withClient } from "./database.mjs";
import { inRoot } from "./folders.mjs";
import { ensureClient } from "./generate.mjs";
import { ensureInstalled } from "./install.mjs";
import { migrate } from "./migrate.mjs";
import { claimData, openDatabase } from "./portal-database.mjs";
import { isFree } from "./ports.mjs";
import { runNode } from "./run.mjs";
import { Problem, say } from "./say.mjs";
import { environmentOf, readSettings } from "./settings.mjs";

/** Everything before the server itself: packages, database, client, migrations, first data. */
export async function prepare() {
  const settings = readSettings();
  claimData(settings);
  await checkPort(settings);
  await ensureInstalled();
  const database = await openDatabase(settings);
  const demo = settings.demo ?? (settings.databaseUrl ? "no" : "yes");
  Object.assign(process.env, environmentOf(settings, database, demo));
  // The portal itself never has the owner's password at hand.
  delete process.env.DATABASE_OWNER_URL;
  await ensureClient();
  const names = await migrate(database);
  if (names.length > 0) say(`Applied ${names.length} migration${names.length > 1 ? "s" : ""}`);
  if (await isEmpty(database.url)) await loadData(demo, { DATABASE_URL: database.ownerUrl });
  return settings;
}

/** Loads the reference data, and the demo data and accounts when `demo` is "yes". */
export async function loadData(demo, env = {}) {
  say(
    demo === "yes"
      ? "Loading reference data, demo data and demo accounts (DEMO=no leaves out the demo)"
      : "Loading reference data (DEMO=yes adds demo data and demo accounts)",
  );
  await runNode("--import=tsx", ["--conditions=react-server", inRoot("prisma", "load.ts")], {
    env: { ...env, DEMO: demo },
    failure: "The data could not be loaded.",
  });
}

async function isEmpty(url) {
  const { rows } = await withClient(url, (client) =>
    client.query('select not exists (select from "Party") as empty'),
  );
  return rows[0].empty;
}

async function checkPort({ port, host }) {
  if (await isFree(port, host)) return;
  throw new Problem(
    `Port ${port} on ${host} is taken or not allowed. Choose another, as in PORT=3001 npm start.`,
  );
}
