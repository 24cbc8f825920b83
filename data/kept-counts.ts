import "server-only";
import type { Counts } from "./bottleneck-facets";

/** Counts of this age are given at once and counted again meanwhile; older ones are waited for. */
const fresh = 30_000;
const longest = 60_000;

/** So many filters are remembered; the one not asked for longest makes place. */
const most = 500;

type Kept = { counts: Promise<Counts>; countedAt: number };

const kept = new Map<string, Kept>();

/**
 * The counts of one filter, kept in memory and at most a minute old. The key names the filter and all
 * that decides what the reader may see, so that nobody gets the counts of another.
 */
export function keepCounts(key: string, count: () => Promise<Counts>): Promise<Counts> {
  const known = kept.get(key);
  const age = known ? Date.now() - known.countedAt : Number.POSITIVE_INFINITY;
  if (known && age <= fresh) {
    kept.delete(key);
    kept.set(key, known);
    return known.counts;
  }
  const newer = keep(key, count());
  return known && age <= longest ? known.counts : newer;
}

/** Drops all of them. */
export const forgetCounts = (): void => kept.clear();

function keep(key: string, counts: Promise<Counts>): Promise<Counts> {
  const entry = { counts, countedAt: Date.now() };
  kept.delete(key);
  kept.set(key, entry);
  if (kept.size > most)
    for (const oldest of kept.keys()) {
      kept.delete(oldest);
      break;
    }
  counts.catch(() => {
    if (kept.get(key) === entry) kept.delete(key);
  });
  return counts;
}
