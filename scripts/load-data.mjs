import { readFileSync } from "node:fs";
import { withClient } from "./database.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { inRoot, isCalled } from "./folders.mjs";
import { runScript } from "./lifecycle.mjs";
import { tellPractice } from "./practice.mjs";
import { runNode } from "./run.mjs";
import { say } from "./say.mjs";

/**
 * Loads what a database lacks: the reference data of this version, unless they were brought in before,
 * and in an empty database the demo data and accounts when `demo` is "yes". What an earlier start did not tell
 * to its end of the practice story is told now.
 */
export async function loadData(ownerUrl, demo) {
  const run = thisRun();
  const { isEmpty, isDone } = await stateOf(ownerUrl, run);
  if (!isDone) await load(ownerUrl, demo, { run, isEmpty });
  await tellPractice(ownerUrl);
}

async function load(ownerUrl, demo, { run, isEmpty }) {
  say(isEmpty ? firstLoad(demo) : "Bringing the reference data up to date");
  await runNode("--import=tsx", ["--conditions=react-server", inRoot("prisma", "load.ts")], {
    env: {
      ...{ DATABASE_URL: ownerUrl, DEMO: demo },
      ...{ REFERENCE_FINGERPRINT: run.fingerprint, REFERENCE_VERSION: run.version },
    },
    failure: "The data could not be loaded.",
  });
}

/** The files and the version: an older server that starts again does not put its own files back. */
function thisRun() {
  const { version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  return { fingerprint: fingerprint(["prisma/reference", "prisma/load"]), version };
}

async function stateOf(url, { fingerprint, version }) {
  const { rows } = await withClient(url, (client) =>
    client.query(
      `select not exists (select from "Party") as "isEmpty",
         exists (select from "ReferenceRun" where fingerprint = $1 and version = $2) as "isDone"`,
      [fingerprint, version],
    ),
  );
  return rows[0];
}

function firstLoad(demo) {
  return demo === "yes"
    ? "Loading reference data, demo data and demo accounts (DEMO=no leaves out the demo)"
    : "Loading reference data (DEMO=yes adds demo data and demo accounts)";
}

if (isCalled(import.meta.url)) {
  const { DATABASE_URL, DEMO = "no" } = process.env;
  runScript(() => loadData(DATABASE_URL, DEMO).then(() => 0));
}
