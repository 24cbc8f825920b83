import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, isMarked, setMark } from "./fingerprint.mjs";
import { inRoot } from "./folders.mjs";
import { inTurn } from "./in-turn.mjs";
import { runNode } from "./run.mjs";
import { say } from "./say.mjs";

/** What a build does not read; folders that begin with a dot never count. */
const apart = /^(node_modules|docs|e2e|scripts|test-results|playwright-report|prisma\/migrations)$/;
const apartFiles = /(\.test\.tsx?|\.md|\.tsbuildinfo|next-env\.d\.ts)$/;

/** The program of Next's command line. */
export const nextProgram = inRoot("node_modules", "next", "dist", "bin", "next");

/** Builds the portal when its sources or packages changed since the last build in this folder. */
export async function ensureBuild({ folder = ".next", quiet = true } = {}) {
  const mark = fingerprint([""], (path) => isApart(path));
  const file = join(inRoot(folder), "grenswerk-build");
  if (isMarked(file, mark)) return;
  await inTurn(async () => {
    if (isMarked(file, mark)) return;
    await build(folder, file, quiet);
    setMark(file, mark);
  });
}

async function build(folder, file, quiet) {
  say("Building the portal (half a minute or so)");
  if (existsSync(file)) rmSync(file);
  await runNode(nextProgram, ["build"], {
    quiet,
    env: { NODE_ENV: "production", NEXT_DIST_DIR: folder, NEXT_TELEMETRY_DISABLED: "1" },
    failure: "The portal could not be built.",
  });
}

function isApart(path) {
  return path.startsWith(".") || apart.test(path) || apartFiles.test(path);
}
