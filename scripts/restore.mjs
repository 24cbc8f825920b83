import { resolve } from "node:path";
import { restoreArchive } from "./archive/restore.mjs";
import { isCalled } from "./folders.mjs";
import { ensureInstalled } from "./install.mjs";
import { runScript } from "./lifecycle.mjs";
import { migrate } from "./migrate.mjs";
import { claimData, openDatabase } from "./portal-database.mjs";
import { Problem, say } from "./say.mjs";
import { readSettings } from "./settings.mjs";

/** `npm run restore -- file`: a backup, put into an empty database. */
async function main([path]) {
  if (!path) throw new Problem("Say which backup: npm run restore -- file");
  const settings = readSettings();
  claimData(settings);
  await ensureInstalled();
  const database = await openDatabase(settings);
  const { madeAt, version, notContained } = await restoreArchive(database.ownerUrl, resolve(path));
  await migrate(database);
  say(`Restored the backup of ${madeAt}, made by Grenswerk ${version}; every table was compared`);
  say("Not in a backup, bring these over yourself:");
  for (const name of notContained) say(`  ${name}`);
  return 0;
}

if (isCalled(import.meta.url)) runScript(() => main(process.argv.slice(2)));
