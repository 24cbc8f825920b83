import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeArchive } from "./archive/write.mjs";
import { inRoot, isCalled } from "./folders.mjs";
import { ensureInstalled } from "./install.mjs";
import { runScript } from "./lifecycle.mjs";
import { reachDatabase } from "./reach-database.mjs";
import { say } from "./say.mjs";
import { readSettings } from "./settings.mjs";

/** `npm run backup -- [file]`: everything in the database as of now, while the portal works. */
async function main([path]) {
  const settings = readSettings();
  await ensureInstalled();
  const { ownerUrl } = await reachDatabase(settings);
  const now = new Date();
  const file = path ? resolve(path) : join(settings.dataDir, "backups", nameOf(now));
  const { version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  const counts = await writeArchive(ownerUrl, file, { version, now });
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const megabytes = (statSync(file).size / 1_000_000).toFixed(1);
  say(`Wrote ${rows} rows of ${Object.keys(counts).length} tables to ${file} (${megabytes} MB)`);
  say("It holds all that is internal: keep it where only those who run the portal can read it.");
  say("Keep DATA_DIR/secret (or NEXTAUTH_SECRET) and .env apart from it: they are not in it.");
  return 0;
}

function nameOf(moment) {
  return `grenswerk-${moment.toISOString().slice(0, 19).replaceAll(":", "-")}Z.gz`;
}

if (isCalled(import.meta.url)) runScript(() => main(process.argv.slice(2)));
