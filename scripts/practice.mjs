import { withClient } from "./database.mjs";
import { inRoot, isCalled } from "./folders.mjs";
import { ensureClient } from "./generate.mjs";
import { ensureInstalled } from "./install.mjs";
import { runScript } from "./lifecycle.mjs";
import { lockDatabase } from "./locks.mjs";
import { checkUpToDate } from "./migrate.mjs";
import { reachDatabase } from "./reach-database.mjs";
import { run } from "./run.mjs";
import { Problem } from "./say.mjs";
import { environmentOf, readSettings } from "./settings.mjs";

/**
 * Tells the practice story in the database at this address, of the owner of its tables, where a first loading left it
 * to be told. What was taken away, or is of a portal that had none, does not come by this.
 */
export const tellPractice = (ownerUrl) =>
  alone(ownerUrl, async (client) => {
    const { rows } = await client.query(`select from "PracticeStory" where "isDue"`);
    if (rows.length > 0) await runPractice("tell", ownerUrl);
  });

/** One server at a time: another that starts waits, and finds it told. */
const alone = (ownerUrl, work) =>
  withClient(ownerUrl, async (client) => {
    await client.query("begin");
    await lockDatabase(client, "practice");
    // This connection says nothing while the story is told on others.
    await client.query("set local idle_in_transaction_session_timeout = '10min'");
    await work(client);
    await client.query("commit");
  });

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
  const ownerUrl = database.ownerUrl ?? database.url;
  await alone(ownerUrl, () => runPractice(what, ownerUrl, environmentOf(settings, database, "no")));
  return 0;
}

if (isCalled(import.meta.url)) runScript(() => main(process.argv.slice(2)));
