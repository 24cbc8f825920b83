import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { inRoot, root } from "../folders.mjs";
import { atEnd } from "../lifecycle.mjs";
import { Problem } from "../say.mjs";
import { startOptions } from "../start-options.mjs";

/** A portal in a process of its own. `lines` gets what it logs when it logs each statement. */
export async function startPortal(env) {
  const child = spawn(process.execPath, [...startOptions(), inRoot("scripts", "server.mjs")], {
    cwd: root,
    env: { ...process.env, ...env, npm_lifecycle_event: "", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const portal = { child, lines, url: env.PUBLIC_URL };
  atEnd(() => stopPortal(portal));
  await ready(portal);
  return portal;
}

/** Stops it and waits until its port is free. */
export async function stopPortal({ child }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await gone;
}

async function ready({ child, url }) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}/nl/blank`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Problem("The portal to be measured did not start.");
}
