import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inRoot } from "./folders.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "grenswerk-turn-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A start of its own that works in the folder until a file named "go" stands there, unless it is there. */
function start(name) {
  const program = `
    import { appendFileSync, existsSync } from "node:fs";
    const { inTurn } = await import(${JSON.stringify(inRoot("scripts", "in-turn.mjs"))});
    const log = ${JSON.stringify(join(folder, "log"))}, go = ${JSON.stringify(join(folder, "go"))};
    await inTurn(async () => {
      appendFileSync(log, "${name} begins\\n");
      while (!existsSync(go)) await new Promise((done) => setTimeout(done, 20));
      appendFileSync(log, "${name} ends\\n");
    }, ${JSON.stringify(folder)});`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program]);
  return {
    child,
    said: text(child.stdout),
    ended: new Promise((done) => child.once("exit", done)),
  };
}

const log = () =>
  existsSync(join(folder, "log")) ? readFileSync(join(folder, "log"), "utf8") : "";
const begun = (name) => vi.waitFor(() => expect(log()).toContain(`${name} begins`), 10_000);
const go = () => writeFileSync(join(folder, "go"), "");

test("of two starts in one folder the second waits, and says for whom", async () => {
  const first = start("first");
  await begun("first");
  const second = start("second");
  let said = "";
  second.child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  await vi.waitFor(() => expect(said).toContain(`(process ${first.child.pid})`), 10_000);
  expect(log()).toBe("first begins\n");
  go();
  expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0]);
  expect(log()).toBe("first begins\nfirst ends\nsecond begins\nsecond ends\n");
  expect(await first.said).toBe("");
  expect(existsSync(join(folder, ".turn.json"))).toBe(false);
});

test("a start that was killed while it built is not waited for", async () => {
  const first = start("first");
  await begun("first");
  first.child.kill("SIGKILL");
  await first.ended;
  go();
  const second = start("second");
  expect(await second.ended).toBe(0);
  expect(await second.said).toBe("");
  expect(log()).toBe("first begins\nsecond begins\nsecond ends\n");
});
