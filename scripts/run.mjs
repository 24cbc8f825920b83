import { spawn } from "node:child_process";
import { root } from "./folders.mjs";
import { atEnd, isEnding } from "./lifecycle.mjs";
import { Problem } from "./say.mjs";

/** Runs a Node program to its end. Quiet ones show what they printed only when they fail. */
export async function runNode(program, args, { env = {}, quiet = false, failure } = {}) {
  const { code, output } = await run(process.execPath, [program, ...args], { env, quiet });
  if (code === 0 && !isEnding()) return output;
  if (quiet && !isEnding()) process.stderr.write(output);
  throw new Problem(failure ?? `${program} failed.`);
}

/** Runs any program to its end, or stops it after `seconds`; gives its exit code and, when quiet, output. */
export function run(command, args, { env = {}, quiet = false, shell = false, seconds } = {}) {
  return new Promise((done, refuse) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      shell,
      timeout: seconds && seconds * 1000,
    });
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    child.on("error", refuse);
    child.on("close", (code) =>
      done({ code: code ?? 1, output: Buffer.concat(chunks).toString() }),
    );
    atEnd(() => stopped(child));
  });
}

/** Runs npm: the one that called this script when there is one. */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return run(process.execPath, [script, ...args], options);
  return run("npm", args, { ...options, shell: process.platform === "win32" });
}

function stopped(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((done) => {
    const hard = setTimeout(() => child.kill("SIGKILL"), 10_000);
    child.once("exit", () => done(clearTimeout(hard)));
    child.kill("SIGTERM");
  });
}
