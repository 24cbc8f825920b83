import "server-only";
import { setImmediate as letOthers } from "node:timers/promises";

/** So long the portal works at one thing before it answers others, in milliseconds. */
const turn = 20;

/** The reckoning that goes on now: the next one begins where it ends, so that however many are asked for others wait one turn. */
let last: Promise<unknown> = Promise.resolve();

/** All that a long reckoning gives, one after the other: one process answers everybody, and nobody waits for it. */
export function inTurns<T>(each: Iterable<T>): Promise<T[]> {
  const own = last.then(() => allOf(each));
  last = own.catch(() => undefined);
  return own;
}

async function allOf<T>(each: Iterable<T>): Promise<T[]> {
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
