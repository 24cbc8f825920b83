import "server-only";

/** What has to be written so that the rows of a list become the wanted ones. */
type RowDifference<Kept, Wanted> = {
  gone: Kept[];
  changed: { kept: Kept; wanted: Wanted }[];
  added: Wanted[];
};

type IsAlike<Wanted> = (kept: Wanted, wanted: Wanted) => boolean;

/**
 * Compares the rows there are with the rows that are wanted. A row stays, and keeps its id, where one of
 * the comparisons finds it alike: the first comparison is asked for all rows before the second.
 */
export function differenceOf<Wanted extends object, Kept extends Wanted>(
  there: readonly Kept[],
  wanted: readonly Wanted[],
  ...comparisons: IsAlike<Wanted>[]
): RowDifference<Kept, Wanted> {
  const left = new Set(there);
  const pairs = new Map<Wanted, Kept>();
  for (const isAlike of comparisons)
    for (const row of wanted.filter((row) => !pairs.has(row))) {
      const kept = [...left].find((one) => isAlike(one, row));
      if (!kept) continue;
      left.delete(kept);
      pairs.set(row, kept);
    }
  return {
    gone: [...left],
    changed: [...pairs]
      .filter(([row, kept]) => !saysTheSame(row, kept))
      .map(([wanted, kept]) => ({ kept, wanted })),
    added: wanted.filter((row) => !pairs.has(row)),
  };
}

const saysTheSame = <Wanted extends object>(wanted: Wanted, kept: Wanted): boolean =>
  (Object.keys(wanted) as (keyof Wanted)[]).every((name) => wanted[name] === kept[name]);

/** Sources are alike that say the same, else those with the same address. */
export const sourceComparisons: IsAlike<{ url: string | null; note: string }>[] = [
  (a, b) => a.url === b.url && a.note === b.note,
  (a, b) => a.url !== null && a.url === b.url,
];
