import { folded, isWordIn, spellings } from "@/domain/folded";

/** What can be chosen by typing. */
export type Option = {
  id: string;
  text: string;
  lang: string;
  /** What is said after it, in quieter letters. */
  span: string;
  /** Each of its names in each spelling, folded, one on each line: it is found by them. */
  searched: string;
  /** What else it is found by without being called so, such as where it is. */
  near?: string;
};

export const searchedIn = (names: readonly string[]): string => names.flatMap(spellings).join("\n");

/** How well an option fits folded words. */
type Rank<O> = (option: O, query: string) => number;

/** 1 where one of its names begins so, else 0. */
export const beginsWith: Rank<Option> = ({ searched }, query) =>
  Number(`\n${searched}`.includes(`\n${query}`));

/** The options in which every typed word is found, those that fit best first. */
export function matching<O extends Option>(
  options: readonly O[],
  typed: string,
  rank: Rank<O> = beginsWith,
): O[] {
  const query = folded(typed);
  const words = typed.trim().split(/\s+/u);
  return options
    .filter(({ searched, near = "" }) =>
      words.every((word) => isWordIn(word, searched) || isWordIn(word, near)),
    )
    .map((option) => ({ option, fits: rank(option, query) }))
    .sort((a, b) => b.fits - a.fits)
    .slice(0, 60)
    .map(({ option }) => option);
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
