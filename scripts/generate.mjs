import { rmSync } from "node:fs";
import { fingerprint, isMarked, setMark } from "./fingerprint.mjs";
import { inRoot, isCalled } from "./folders.mjs";
import { inTurn } from "./in-turn.mjs";
import { runScript } from "./lifecycle.mjs";
import { runNode } from "./run.mjs";
import { say } from "./say.mjs";

/** Generates the Prisma client when the schema or Prisma itself changed. */
export async function ensureClient() {
  const mark = fingerprint(["prisma/schema", "node_modules/prisma/package.json"]);
  const file = inRoot("prisma", "generated", "fingerprint");
  if (isMarked(file, mark)) return;
  await inTurn(async () => {
    if (isMarked(file, mark)) return;
    await generate();
    setMark(file, mark);
  });
}

async function generate() {
  say("Generating the Prisma client");
  rmSync(inRoot("prisma", "generated"), { recursive: true, force: true });
  await runNode(inRoot("node_modules", "prisma", "build", "index.js"), ["generate"], {
    quiet: true,
    // The command line would fetch an engine that `generate` does not use: any program will do.
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
    failure: "The Prisma client could not be generated from prisma/schema.",
  });
}

if (isCalled(import.meta.url)) runScript(() => ensureClient().then(() => 0));
