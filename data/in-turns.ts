import "server-only";
import { setImmediate as letOthers } from "node:timers/promises";

/** So long the portal works at one thing before it answers others, in milliseconds. */
const turn = 20;

/** All that a long reckoning gives, one after the other: one process answers everybody, and nobody waits for it. */
export async function inTurns<T>(each: Iterable<T>): Promise<T[]> {
  const all: T[] = [];
  let since = performance.now();
  for (const one of each) {
    all.push(one);
    if (performance.now() - since < turn) continue;
    await letOthers();
    since = performance.now();
  }
  return all;
}
