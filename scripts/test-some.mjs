import { rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { ensureBuild } from "./build.mjs";
import { claim } from "./claim.mjs";
import { createDatabase, onSameServer } from "./database.mjs";
import { inRoot } from "./folders.mjs";
import { ensureClient } from "./generate.mjs";
import { ensureInstalled } from "./install.mjs";
import { atEnd, runScript } from "./lifecycle.mjs";
import { loadData } from "./load-data.mjs";
import { migrate } from "./migrate.mjs";
import { freePort } from "./ports.mjs";
import { startPostgres } from "./postgres.mjs";
import { createTestRole } from "./roles.mjs";
import { npm, runNode } from "./run.mjs";
import { Problem, say } from "./say.mjs";
import { environmentOf, readSettings } from "./settings.mjs";

/**
 * `npm test`: all checks, on a database and a build of its own, so that a portal may run beside it. With --all
 * each page is looked at by each of its readers in every language, theme and width.
 */
async function main() {
  if (process.argv.includes("--all")) process.env.EVERY_COMBINATION = "1";
  const settings = testSettings(readSettings(), await freePort());
  claimTests(settings.dataDir);
  await ensureInstalled();
  await ensureClient();
  const serverUrl = process.env.TEST_DATABASE_URL || (await throwawayServer(settings.dataDir));
  process.env.TEST_DATABASE_URL = serverUrl;
  Object.assign(process.env, await browserEnvironment(settings, serverUrl));
  await ensureBuild({ folder: ".next-test", quiet: false });
  say("Testing in the browser");
  await runNode(
    inRoot("node_modules", "@playwright", "test", "cli.js"),
    ["test", ...process.argv.slice(2)],
    {
      failure: "The browser tests failed.",
    },
  );
  say("All tests passed");
  return 0;
}

/** Tests keep their data apart, and ask nothing of the options of a portal that runs beside them. */
function testSettings(settings, port) {
  return {
    ...settings,
    port,
    host: "127.0.0.1",
    publicUrl: `http://localhost:${port}`,
    contact: "mailto:contact@grenswerk.example",
    securityContact: "mailto:security@grenswerk.example",
    dataDir: join(settings.dataDir, "test"),
  };
}

function claimTests(dataDir) {
  const holder = claim(dataDir, "run", {});
  if (holder) throw new Problem(`The tests already run (process ${holder.pid}).`);
  atEnd(() => rmSync(dataDir, { recursive: true, force: true }));
}

async function throwawayServer(dataDir) {
  const server = await startPostgres({ dataDir, fresh: true });
  atEnd(() => server.stopAndRemove());
  return server.url("postgres");
}

/** The environment of the browser tests: a migrated database with the demo, its portal's role, a browser. */
async function browserEnvironment(settings, serverUrl) {
  const url = onSameServer(serverUrl, "grenswerk_e2e");
  await createDatabase(serverUrl, "grenswerk_e2e", { fresh: true });
  const portal = await createTestRole(serverUrl, "grenswerk_e2e_portal");
  const database = { url: onSameServer(portal, "grenswerk_e2e"), ownerUrl: url };
  const names = await migrate(database);
  say(`Applied ${names.length} migrations to an empty database`);
  const env = environmentOf(settings, database, "yes");
  Object.assign(process.env, env);
  await loadData(url, "yes");
  // A portal that runs elsewhere is for `npm run e2e`; here the build of this checkout is tested.
  delete process.env.BASE_URL;
  return { ...env, NEXT_DIST_DIR: ".next-test", CHROMIUM_PATH: await findBrowser() };
}

runScript(main);
