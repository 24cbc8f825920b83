import { daySchema } from "./day";

/** What a range is of: days, or whole numbers. */
export type RangeKind = "day" | "number";

/** From and until, both included, as they stand in an address; null at an end that is open. */
export type Range = { from: string | null; until: string | null };

/** Everything. */
export const openRange: Range = { from: null, until: null };

/** Whether it lets everything through. */
export const isOpenRange = ({ from, until }: Range): boolean => from === null && until === null;

/**
 * The range that was typed: what is no day or number is passed over, and of two ends in the wrong order the
 * first comes first.
 */
export function readRange(kind: RangeKind, typed: { from: string; until: string }): Range {
  const [from, until] = [typed.from, typed.until].map(kind === "day" ? readDay : readNumber);
  if (from && until && isBefore(kind, until, from)) return { from: until, until: from };
  return { from: from ?? null, until: until ?? null };
}

const readDay = (typed: string): string | null => daySchema.safeParse(typed).data ?? null;

/** Up to nine digits: what a number of the database can be. */
const readNumber = (typed: string): string | null =>
  /^\s*\d{1,9}\s*$/.test(typed) ? String(Number(typed)) : null;

const isBefore = (kind: RangeKind, a: string, b: string): boolean =>
  kind === "day" ? a < b : Number(a) < Number(b);
