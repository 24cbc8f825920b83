import { inRoot, isCalled } from "./folders.mjs";
import { ensureClient } from "./generate.mjs";
import { ensureInstalled } from "./install.mjs";
import { runScript } from "./lifecycle.mjs";
import { checkUpToDate } from "./migrate.mjs";
import { reachDatabase } from "./reach-database.mjs";
import { run } from "./run.mjs";
import { environmentOf, readSettings } from "./settings.mjs";

/** `npm run admin:link -- [e-mail]`: a way back for the administrator, whether the portal runs or not. */
async function main([email]) {
  const settings = readSettings();
  await ensureInstalled();
  await ensureClient();
  const database = await reachDatabase(settings);
  await checkUpToDate(database);
  const program = inRoot("scripts", "print-administrator-link.ts");
  const args = ["--import=tsx", "--conditions=react-server", program, ...(email ? [email] : [])];
  const env = { ...environmentOf(settings, database, "no"), LOG_LEVEL: "error" };
  const { code } = await run(process.execPath, args, { env });
  return code;
}

if (isCalled(import.meta.url)) runScript(() => main(process.argv.slice(2)));
