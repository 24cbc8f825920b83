import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inRoot } from "./folders.mjs";
import { dropDatabase, emptyDatabase, rowsOf } from "./testing/databases.mjs";

const call = promisify(execFile);
const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), "grenswerk-start-")));

let url;
beforeAll(async () => {
  url = await emptyDatabase();
});
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  await dropDatabase(url);
});

/** What a first start does with the database, as a process of its own. */
async function start(folder) {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    DATABASE_OWNER_URL: "",
    DATA_DIR: folder,
    DEMO: "yes",
  };
  await call(process.execPath, [inRoot("scripts", "migrations.mjs"), "apply"], { env });
  return call(process.execPath, [inRoot("scripts", "load-data.mjs")], { env });
}

test("two servers that start at once on an empty database both come up, on data loaded once", async () => {
  const said = await Promise.all(folders.map(start));

  expect(said.filter(({ stdout }) => stdout.includes("Demo loaded"))).toHaveLength(1);
  const [counts] = await rowsOf(
    url,
    `select (select count(*)::int from "Party") as parties,
       (select count(*)::int from "_prisma_migrations" where finished_at is null) as unfinished`,
  );
  const parties = JSON.parse(readFileSync(inRoot("prisma", "reference", "parties.json"), "utf8"));
  const accounts = readdirSync(folders[0]).concat(readdirSync(folders[1]));
  expect(accounts).toEqual(["demo-accounts.json"]);
  expect(counts).toEqual({ parties: parties.length, unfinished: 0 });
  expect(await story()).toEqual(whole);
}, 180_000);

test("a start that stopped while it told the practice story is followed by one that tells all of it", async () => {
  await rowsOf(url, `update "PracticeStory" set "isDue" = true`);
  const { stdout } = await start(folders[0]);
  expect(stdout).toContain("Practice story");
  expect(await story()).toEqual(whole);
}, 120_000);

test("a practice story that was taken away does not come back", async () => {
  const program = [
    "--import=tsx",
    "--conditions=react-server",
    "scripts/practice/run.ts",
    "remove",
  ];
  await call(process.execPath, program, {
    ...{ cwd: inRoot(), env: { ...process.env, DATABASE_URL: url } },
  });
  const { stdout } = await start(folders[0]);
  expect(stdout).not.toContain("Practice story");
  expect(await story()).toEqual({ records: 0, isDue: false });
}, 120_000);

/** Twelve cases and six projects, each once. */
const whole = { records: 18, isDue: false };

async function story() {
  const [row] = await rowsOf(
    url,
    `select (select count(*)::int from "Bottleneck" where "isPractice")
       + (select count(*)::int from "Project" where "isPractice") as records,
       (select "isDue" from "PracticeStory") as "isDue"`,
  );
  return row;
}
