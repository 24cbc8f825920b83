import { setTimeout as pause } from "node:timers/promises";
import { claim, release } from "./claim.mjs";
import { root } from "./folders.mjs";
import { atEnd, isEnding } from "./lifecycle.mjs";
import { Problem, say } from "./say.mjs";

/** How long one waits for another start that installs or builds, in milliseconds. */
const longest = 10 * 60_000;

/**
 * Does work on the files of the checkout while no other start does: two that build at once would each clear
 * away what the other makes. The second one says for whom it waits; one that was killed is not waited for.
 */
export async function inTurn(work, folder = root) {
  await waitForTurn(folder);
  atEnd(() => release(folder, ".turn"));
  try {
    return await work();
  } finally {
    release(folder, ".turn");
  }
}

async function waitForTurn(folder) {
  const until = Date.now() + longest;
  for (let said = false; ; said = true) {
    const holder = claim(folder, ".turn", {});
    if (!holder) return;
    if (!said) say(`Waiting for another start that prepares this folder (process ${holder.pid})`);
    if (Date.now() > until || isEnding()) {
      throw new Problem(
        `Process ${holder.pid} has been preparing this folder for 10 minutes: look at that one first.`,
      );
    }
    await pause(200);
  }
}
