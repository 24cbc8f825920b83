/** Two versions of a text: what both begin and end with, and what differs between. */
type TextDifference = { start: string; gone: string; added: string; end: string };

/** What one reads around what differs, in signs: enough to see where it stands. */
const around = 80;

/** What differs between two versions of a text, by whole words; what both say far from it is left out. */
export function textDifference(before: string, after: string): TextDifference {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(old.length, now.length);
  let first = 0;
  while (first < most && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < most - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  const between = (words: string[]) => words.slice(first, words.length - last).join("");
  return {
    start: shortStart(now.slice(0, first)),
    gone: between(old),
    added: between(now),
    end: shortEnd(now.slice(now.length - last)),
  };
}

/** Words, each with the white space behind it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

function shortStart(words: string[]): string {
  const text = words.join("");
  if (text.length <= 2 * around) return text;
  let from = words.length;
  let length = 0;
  while (from > 0 && length + (words[from - 1]?.length ?? 0) <= around) {
    from -= 1;
    length += words[from]?.length ?? 0;
  }
  return `… ${words.slice(from).join("")}`;
}

function shortEnd(words: string[]): string {
  const text = words.join("");
  if (text.length <= 2 * around) return text;
  let until = 0;
  let length = 0;
  while (until < words.length && length + (words[until]?.length ?? 0) <= around) {
    length += words[until]?.length ?? 0;
    until += 1;
  }
  return `${words.slice(0, until).join("").trimEnd()} …`;
}
