import { spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { answers } from "./database.mjs";
import { freePort } from "./ports.mjs";
import { keepOwned } from "./postgres-place.mjs";
import { runTool, toolOptions, toolPath } from "./postgres-tool.mjs";
import { isAlive, runsWith } from "./processes.mjs";
import { Problem, say } from "./say.mjs";

/** The log holds no statements and no values of rows: they may be personal. */
const serverOptions = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: `${sharedMegabytes()}MB`,
  // What is found for a common word is kept exactly, and not page by page, which would have each page read again.
  work_mem: "16MB",
  random_page_cost: "1.1",
  jit: "off",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

/** An eighth of the memory of this machine or container, which the system gives page by page as they fill. */
function sharedMegabytes() {
  const given = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
  return Math.round(Math.min(2048, Math.max(256, given / 8)));
}

const stopping = new WeakSet();

/** Starts the server on a free port and waits until it answers. `onLoss` is told when it dies. */
export async function runServer(place, addressOn, onLoss) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(keptPort(place));
    const child = launch(place, port);
    if (await comesUp(child, addressOn(port)("postgres"))) {
      keepOwned(place, "port", String(port));
      child.once("exit", () => stopping.has(child) || onLoss?.());
      return { child, port };
    }
    // What an interrupted server left behind needs a moment to go.
    if (attempt === 10)
      throw new Problem(`The database does not start. Its log:\n${logEnd(place)}`);
    await pause(500);
  }
}

/** Stops the server after the writes under way, without waiting for connections to close. */
export async function stopServer(place, child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  stopping.add(child);
  await haltWithin(place);
}

/** Stops a server that an interrupted start left running; what it wrote stays. */
export async function stopStrayServer(place) {
  const file = join(place.folder, "data", "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (runsWith(pid, join(place.folder, "data"))) {
    say("Stopping the database that an interrupted start left running");
    await haltWithin(place);
  } else if (isAlive(pid)) {
    rmSync(file);
  }
}

async function haltWithin(place) {
  const stop = (mode) =>
    runTool(place, "pg_ctl", [
      "stop",
      `--pgdata=${join(place.folder, "data")}`,
      `--mode=${mode}`,
      "--wait",
      "--timeout=30",
    ]);
  await stop("fast").catch(() => stop("immediate"));
}

function launch(place, port) {
  const log = openLog(place);
  const options = Object.entries(serverOptions).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const args = ["-D", join(place.folder, "data"), "-p", String(port), ...options];
  // Detached: Ctrl-C reaches the portal first, which stops the database after itself.
  const child = spawn(toolPath(place, "postgres"), args, {
    ...toolOptions(place),
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  process.once("exit", () => child.exitCode === null && child.kill("SIGINT"));
  return child;
}

async function comesUp(child, url) {
  let failed = false;
  child.once("error", () => {
    failed = true;
  });
  for (let tries = 1; !failed && child.exitCode === null && child.signalCode === null; tries += 1) {
    if (await answers(url)) return true;
    if (tries === 100) say("The database is recovering; this may take a while");
    await pause(100);
  }
  return false;
}

/** The port of the server that was started last in a place. */
export function keptPort(place) {
  const file = join(place.folder, "port");
  return existsSync(file) ? Number(readFileSync(file, "utf8")) : undefined;
}

function openLog(place) {
  const file = join(place.folder, "log");
  if (existsSync(file) && statSync(file).size > 5_000_000) renameSync(file, `${file}.1`);
  if (!existsSync(file)) keepOwned(place, "log", "");
  return openSync(file, "a");
}

function logEnd(place) {
  return readFileSync(join(place.folder, "log"), "utf8").trim().split("\n").slice(-8).join("\n");
}
