import type { Searched } from "@/domain/matching";

/** What can be chosen by typing. */
export type Option = Searched & {
  id: string;
  text: string;
  lang: string;
  /** What is said after it, in quieter letters. */
  span: string;
};

/** Where the arrow keys are after one press, among so many: behind the last comes the first; -1 is nowhere. */
export function movedTo(at: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  return at < 0 && by < 0 ? count - 1 : (at + by + count) % count;
}

/** What was typed means the only option that is called exactly so, else the only one that fits. */
export function onlyMeant<O>(
  found: readonly O[],
  isCalled: (option: O) => boolean,
  isSame: (one: O, other: O) => boolean = Object.is,
): O | null {
  const exact = found.filter(isCalled);
  const [first, ...others] = exact.length > 0 ? exact : found;
  return first && others.every((other) => isSame(first, other)) ? first : null;
}
