import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measureBeside } from "./bench/beside.mjs";
import { benchDatabase } from "./bench/database.mjs";
import { measureFile } from "./bench/file.mjs";
import { firstView } from "./bench/first-view.mjs";
import { measureImport } from "./bench/import.mjs";
import { pagesToMeasure } from "./bench/pages.mjs";
import { startPortal, stopPortal } from "./bench/portal.mjs";
import { sayBeside, sayGrowth, sayImport, sayResults } from "./bench/report.mjs";
import { atOnce, inTurn } from "./bench/timing.mjs";
import { countStatements, weigh } from "./bench/weight.mjs";
import { ensureBuild } from "./build.mjs";
import { ensureClient } from "./generate.mjs";
import { ensureInstalled } from "./install.mjs";
import { runScript } from "./lifecycle.mjs";
import { claimData } from "./portal-database.mjs";
import { freePort } from "./ports.mjs";
import { Problem, say } from "./say.mjs";
import { environmentOf, readSettings } from "./settings.mjs";

/** The build of the tests is used: a portal may run on its own build beside the measuring. */
const folder = ".next-test";

/**
 * `npm run bench -- 10000 100000`: how fast the pages are with so many bottlenecks, and how that grows. `npm run bench --
 * import` measures the import of a file alone, into a portal that is nearly empty; `npm run bench -- beside ../other` the
 * version in that checkout and this one, in turn.
 */
async function main() {
  const [way, ...given] = process.argv.slice(2);
  if (way === "import") return importAlone();
  if (way === "beside") return beside(given);
  const sizes = readSizes(process.argv.slice(2));
  const settings = readSettings();
  await prepare();
  const all = [];
  for (const rows of sizes) {
    const results = await measure(settings, rows);
    all.push({ rows, ...results });
    keep(settings.dataDir, rows, results);
    sayResults(rows, results);
  }
  if (all.length > 1) sayGrowth(all);
  return 0;
}

async function prepare() {
  await ensureInstalled();
  await ensureClient();
  await ensureBuild({ folder });
}

async function beside([checkout, ...words]) {
  if (!checkout) throw new Problem("Give a checkout, as in: npm run bench -- beside ../other");
  const [rows] = readSizes(words);
  const settings = readSettings();
  await prepare();
  const { database, ...run } = await makeReady(settings, rows);
  sayBeside(rows, await measureBeside(checkout, run));
  await database.stop();
  return 0;
}

async function importAlone() {
  const settings = readSettings();
  await ensureInstalled();
  await ensureClient();
  const own = { ...settings, dataDir: join(settings.dataDir, "bench-import") };
  claimData(own);
  const database = await benchDatabase(own, 100);
  sayImport(await measureImport(database.url, own));
  await database.stop();
  return 0;
}

function readSizes(words) {
  const sizes = (words.length > 0 ? words : [process.env.BENCH_ROWS ?? "100000"]).map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size >= 100 && size <= 5_000_000))
    return sizes;
  throw new Problem("Give numbers of bottlenecks, as in: npm run bench -- 10000 100000");
}

/** A database with so many rows, what a server on it is told, and the pages to ask for. */
async function makeReady(settings, rows) {
  const port = await freePort();
  const own = {
    ...settings,
    ...{ port, host: "127.0.0.1", publicUrl: `http://127.0.0.1:${port}` },
    dataDir: join(settings.dataDir, `bench-${rows}`),
  };
  claimData(own);
  const database = await benchDatabase(own, rows);
  const env = { ...environmentOf(own, database, "no"), NEXT_DIST_DIR: folder, BENCH: "1" };
  return { own, database, env, pages: await pagesToMeasure(database.url, own) };
}

/** Everything about one number of rows, on a database and a server of its own. */
async function measure(settings, rows) {
  const { own, database, env, pages } = await makeReady(settings, rows);
  const portal = await startPortal(env);
  const timed = await inTurn(portal, pages);
  const rates = await atOnce(portal, pages);
  const weights = await weigh(portal, pages);
  const view = await firstView(portal);
  const file = await measureFile(portal, database.url, own);
  await stopPortal(portal);
  const chatty = await startPortal({ ...env, LOG_LEVEL: "trace" });
  const statements = await countStatements(chatty, pages);
  await stopPortal(chatty);
  const imported = await measureImport(database.url, own);
  await database.stop();
  return {
    ...{
      firstView: view,
      file,
      imported,
      measuredAt: new Date().toISOString(),
      node: process.version,
    },
    pages: pages.map(({ name }) => ({
      name,
      ...timed[name],
      ...rates[name],
      ...weights[name],
      ...statements[name],
    })),
  };
}

function keep(dataDir, rows, results) {
  const file = join(dataDir, "bench", `${rows}.json`);
  mkdirSync(join(dataDir, "bench"), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  say(`Kept in ${file}`);
}

runScript(main);
