import { folded, spellings } from "./folded";

/** What is found by typing. */
export type Searched = {
  /** Each of its names in each spelling, folded, one on each line: it is found by them. */
  searched: string;
  /** What else it is found by without being called so, such as where it is. */
  near?: string;
};

/** No more than these are given of what fits. */
export const mostMatching = 60;

export const searchedIn = (names: readonly string[]): string => names.flatMap(spellings).join("\n");

/** How well something fits folded words. */
type Rank<S> = (one: S, query: string) => number;

/** 1 where one of its names begins so, else 0. */
export const beginsWith: Rank<Searched> = ({ searched }, query) =>
  Number(`\n${searched}`.includes(`\n${query}`));

/** Two letters stand in very many words: they begin one. */
const isIn = (said: string, searched: string): boolean =>
  said.length > 2
    ? searched.includes(said)
    : ` ${searched.replace(/[^\p{L}\p{N}]+/gu, " ")}`.includes(` ${said}`);

/** Those in which every typed word is found, those that fit best first. */
export function matching<S extends Searched>(
  all: readonly S[],
  typed: string,
  rank: Rank<S> = beginsWith,
): S[] {
  const query = folded(typed);
  const words = typed.trim().split(/\s+/u).map(spellings);
  return all
    .filter(({ searched, near = "" }) =>
      words.every((word) => word.some((said) => isIn(said, searched) || isIn(said, near))),
    )
    .map((one) => ({ one, fits: rank(one, query) }))
    .sort((a, b) => b.fits - a.fits)
    .slice(0, mostMatching)
    .map(({ one }) => one);
}
