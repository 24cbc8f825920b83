/** From so many letters on two words are alike when one begins as the other does, or ends as a compound does. */
const [shortestStart, shortestEnd, shortestSpelling] = [5, 7, 7];
/** How many of their threes of letters two spellings of one word share. */
const leastSpelling = 0.65;
const mostLonger = 3;

/** Whether two folded words say the same: forms, compounds or spellings of one word. */
export function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= shortestStart && long.startsWith(short)) return true;
  if (short.length >= shortestEnd && long.endsWith(short)) return true;
  return (
    short.length >= shortestSpelling &&
    long.length - short.length <= mostLonger &&
    short[0] === long[0] &&
    spelling(short, long) >= leastSpelling
  );
}

/** How alike two words are spelled, from 0 to 1. */
function spelling(one: string, other: string): number {
  const [mine, theirs] = [threesOf(one), threesOf(other)];
  const shared = [...mine].filter((three) => theirs.has(three)).length;
  return (2 * shared) / (mine.size + theirs.size);
}

const threesOf = (word: string): Set<string> =>
  new Set(Array.from({ length: word.length }, (_, at) => ` ${word} `.slice(at, at + 3)));
