import { inRoot, isCalled } from "./folders.mjs";
import { ensureClient } from "./generate.mjs";
import { ensureInstalled } from "./install.mjs";
import { runScript } from "./lifecycle.mjs";
import { checkUpToDate } from "./migrate.mjs";
import { reachDatabase } from "./reach-database.mjs";
import { run } from "./run.mjs";
import { Problem } from "./say.mjs";
import { environmentOf, readSettings } from "./settings.mjs";

/** Tells the practice story in the database at this address, of the owner of its tables. */
export const tellPractice = (ownerUrl) => runPractice("tell", ownerUrl);

async function runPractice(what, ownerUrl, env = process.env) {
  const program = inRoot("scripts", "practice", "run.ts");
  const args = ["--import=tsx", "--conditions=react-server", program, what];
  const { code } = await run(process.execPath, args, {
    env: { ...env, DATABASE_URL: ownerUrl, DATABASE_DIRECT_URL: ownerUrl, LOG_LEVEL: "error" },
  });
  if (code !== 0) throw new Problem("The practice story could not be written.");
}

/** `npm run practice -- remove`: takes the practice story out of a demo; `-- tell` brings it back. */
async function main([what]) {
  if (what !== "remove" && what !== "tell")
    throw new Problem("Say what: npm run practice -- remove");
  const settings = readSettings();
  await ensureInstalled();
  await ensureClient();
  const database = await reachDatabase(settings);
  await checkUpToDate(database);
  await runPractice(
    what,
    database.ownerUrl ?? database.url,
    environmentOf(settings, database, "no"),
  );
  return 0;
}

if (isCalled(import.meta.url)) runScript(() => main(process.argv.slice(2)));
