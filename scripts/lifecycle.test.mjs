import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { inRoot } from "./folders.mjs";

const folder = mkdtempSync(join(tmpdir(), "grenswerk-script-"));
afterAll(() => rmSync(folder, { recursive: true }));

const from = (name) => pathToFileURL(inRoot("scripts", name)).href;

let count = 0;
/** Runs a script of our own kind as a process; gives what it said and how it ended. */
function start(body) {
  count += 1;
  const file = join(folder, `${count}.mjs`);
  writeFileSync(
    file,
    `import { atEnd, runScript } from "${from("lifecycle.mjs")}";
     import { Problem, say } from "${from("say.mjs")}";
     import { claim, release } from "${from("claim.mjs")}";
     const dataDir = ${JSON.stringify(join(folder, "data"))};
     ${body}`,
  );
  const env = { ...process.env, npm_lifecycle_event: "" };
  const child = spawn(process.execPath, [file], { env });
  const said = { out: "", error: "" };
  child.stdout.on("data", (text) => {
    said.out += text;
  });
  child.stderr.on("data", (text) => {
    said.error += text;
  });
  const ended = once(child, "close").then(([code]) => ({ code, ...said }));
  const says = async (text) => {
    while (!said.out.includes(text)) await once(child.stdout, "data");
  };
  return { child, ended, says };
}

test("a script ends with the code that it gives", async () => {
  const { code, out } = await start(
    `runScript(async () => { atEnd(() => say("cleaned")); return 3; });`,
  ).ended;
  expect([code, out.trim()]).toEqual([3, "cleaned"]);
});

test("what the reader can mend is one sentence, without a trace", async () => {
  const { code, error } = await start(
    `runScript(async () => { throw new Problem("The port is taken."); });`,
  ).ended;
  expect([code, error.trim()]).toEqual([1, "The port is taken."]);
});

test.each([
  ["ENOSPC", "The disk is full (/data/run.json)"],
  ["EACCES", "Writing is not allowed here (/data/run.json)"],
  [
    "EISDIR",
    "There is a folder where a file is needed, or a file where a folder is (/data/run.json)",
  ],
  ["25P03", "The database ended the connection in the middle of the work"],
  ["53100", "The disk of the database is full"],
  ["42501", "set DATABASE_OWNER_URL to the role that owns the tables"],
])("a file or database that fails with %s is one sentence too", async (errorCode, sentence) => {
  const { code, error } = await start(
    `runScript(async () => {
       throw Object.assign(new Error("no"), { code: "${errorCode}", path: "/data/run.json" }); });`,
  ).ended;
  expect(code).toBe(1);
  expect(error).toContain(sentence);
  expect(error).not.toContain(" at ");
});

test("a mistake of ours shows where it is", async () => {
  const { code, error } = await start("runScript(async () => { throw new TypeError('ours'); });")
    .ended;
  expect(code).toBe(1);
  expect(error).toMatch(/TypeError: ours\n\s+at /);
});

test.each(["SIGTERM", "SIGINT", "SIGHUP"])(
  "%s stops what was started, the last one first, and goes on past one that fails",
  async (signal) => {
    const { child, ended, says } = start(
      `runScript(async () => {
         atEnd(() => say("database"));
         atEnd(() => { throw new Problem("This one does not stop."); });
         atEnd(() => say("server"));
         setInterval(() => {}, 1000);
         say("ready");
       });`,
    );
    await says("ready");
    child.kill(signal);
    const { code, out, error } = await ended;
    expect(out.match(/\w+/g)).toEqual(["ready", "server", "database"]);
    expect(error).toContain("This one does not stop.");
    expect(code).toBe(0);
  },
);

test("work that a signal breaks off does not end as if it were done", async () => {
  const { child, ended, says } = start(
    `runScript(async () => { say("at work"); await new Promise((done) => setTimeout(done, 60_000)); return 0; });`,
  );
  await says("at work");
  child.kill("SIGTERM");
  expect((await ended).code).toBe(130);
});

const claims = `runScript(async () => {
  const holder = claim(dataDir, "run", { url: "http://localhost:3000" });
  if (holder) { say("taken by " + holder.pid + " at " + holder.url); return 1; }
  atEnd(() => release(dataDir, "run"));
  setInterval(() => {}, 1000);
  say("ours");
});`;

test("of two portals on the same data one works; the other is told which", async () => {
  const first = start(claims);
  await first.says("ours");
  const second = await start(claims).ended;
  expect(second.code).toBe(1);
  expect(second.out).toContain(`taken by ${first.child.pid} at http://localhost:3000`);

  first.child.kill("SIGTERM");
  await first.ended;
  expect(readdirSync(join(folder, "data"))).toEqual([]);
});

test("who was killed keeps nobody from the data", async () => {
  const killed = start(claims);
  await killed.says("ours");
  killed.child.kill("SIGKILL");
  await killed.ended;
  expect(readdirSync(join(folder, "data"))).toEqual(["run.json"]);

  const next = start(claims);
  await next.says("ours");
  next.child.kill("SIGTERM");
  await next.ended;
});

test("of ten that start at once one has the data", async () => {
  const all = Array.from({ length: 10 }, () => start(claims));
  const settled = all.map((one) =>
    Promise.race([one.says("ours").then(() => one), one.ended.then(() => undefined)]),
  );
  const [holder, ...others] = (await Promise.all(settled)).filter(Boolean);
  expect(others).toEqual([]);
  holder.child.kill("SIGTERM");
  await holder.ended;
});
