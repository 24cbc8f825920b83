import { folded } from "@/domain/folded";

/** What can be chosen by typing. */
export type Option = {
  id: string;
  text: string;
  lang: string;
  /** What is said after it, in quieter letters. */
  span: string;
  /** Each of its names, folded, one on each line: it is found by them. */
  searched: string;
};

export const searchedIn = (names: readonly string[]): string => names.map(folded).join("\n");

/** The options in which every typed word is found; those of which a name begins with it first. */
export function matching<O extends Option>(options: readonly O[], typed: string): O[] {
  const query = folded(typed);
  const words = query.split(" ");
  const found = options.filter(({ searched }) => words.every((word) => searched.includes(word)));
  const rank = ({ searched }: O) => Number(`\n${searched}`.includes(`\n${query}`));
  return found.sort((a, b) => rank(b) - rank(a)).slice(0, 60);
}
