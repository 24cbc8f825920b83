import { daySchema } from "./day";

/** Days from and until, both included, as they stand in an address; null at an end that is open. */
export type Range = { from: string | null; until: string | null };

/** Everything. */
export const openRange: Range = { from: null, until: null };

/** Whether it lets everything through. */
export const isOpenRange = ({ from, until }: Range): boolean => from === null && until === null;

/**
 * The range that was typed: what is no day is passed over, and of two ends in the wrong order the first comes
 * first.
 */
export function readRange(typed: { from: string; until: string }): Range {
  const [from, until] = [typed.from, typed.until].map(readDay);
  if (from && until && until < from) return { from: until, until: from };
  return { from: from ?? null, until: until ?? null };
}

const readDay = (typed: string): string | null => daySchema.safeParse(typed).data ?? null;
