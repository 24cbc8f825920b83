import { existsSync, readFileSync } from "node:fs";
import { inRoot } from "./folders.mjs";
import { inTurn } from "./in-turn.mjs";
import { npm } from "./run.mjs";
import { Problem, say } from "./say.mjs";

/** Installs the packages of the lock file when they are missing or others. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await inTurn(() => isInstalled() || install());
}

async function install() {
  say("Installing the packages of the lock file (a minute or two)");
  const { code, output } = await npm(["ci", "--include=dev", "--ignore-scripts", "--no-fund"], {
    quiet: true,
  });
  if (code === 0) return;
  process.stderr.write(output);
  throw new Problem("The packages could not be installed. Is the npm registry reachable?");
}

function isInstalled() {
  const wanted = packagesIn("package-lock.json");
  const found = packagesIn("node_modules/.package-lock.json");
  if (!wanted) throw new Problem("package-lock.json is missing: this checkout is incomplete.");
  if (!found) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    if (!found[path]) return entry.optional === true;
    return found[path].version === entry.version && found[path].integrity === entry.integrity;
  });
}

function packagesIn(file) {
  if (!existsSync(inRoot(file))) return undefined;
  return JSON.parse(readFileSync(inRoot(file), "utf8")).packages;
}
