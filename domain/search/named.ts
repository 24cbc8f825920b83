import { folded, spellings } from "../folded";
import type { Names } from "../language";

/** What can be named in a search: a filter of lists, and what its records then have. */
export type Nameable = {
  id: string;
  filter: "region" | "organisation" | "partnership";
  ids: readonly string[];
  /** Of a place the borders that it lies at: what concerns one of them as a whole is felt there too. */
  borders?: readonly string[];
  names: Names;
  /** What else it is called. */
  alsoCalled: readonly string[];
};

/** A place or body that was named in a search, and the words that name it. */
export type Named = Omit<Nameable, "alsoCalled"> & { typed: string };

/** What can be named, by each of its names as one says it. */
export type NameIndex = ReadonlyMap<string, Nameable>;

/** Longer names are looked for by their words. */
const mostWords = 6;

/** Of several that are called alike the first is meant; places of one name are meant together. */
export function nameIndex(all: Iterable<Nameable>): NameIndex {
  const index = new Map<string, Nameable>();
  for (const one of all) {
    for (const name of [...Object.values(one.names), ...one.alsoCalled]) {
      for (const said of spellings(name.replace(/\(.*\)/, "")).map(sayName)) {
        const known = index.get(said);
        if (said.length < 2 || known?.id === one.id) continue;
        if (!known) index.set(said, one);
        else if (
          known.filter === "region" &&
          one.filter === "region" &&
          known.id.startsWith("place-")
        )
          index.set(said, { ...known, ids: [...new Set([...known.ids, ...one.ids])] });
      }
    }
  }
  return index;
}

/** What was named in a search, the longest names first, and what was typed beside it. */
type ReadNames = { named: Named[]; rest: string };

/** Reads the places and bodies in what was typed. `plain` are the ids of those that are no more than words here. */
export function readNames(
  typed: string,
  index: NameIndex,
  plain: readonly string[] = [],
): ReadNames {
  const words = [...typed.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const named: Named[] = [];
  let rest = "";
  let from = 0;
  let at = 0;
  while (at < words.length) {
    const found = longestAt(words, at, index);
    if (found && !plain.includes(found.one.id)) {
      const [first, last] = [words[at], words[at + found.count - 1]];
      const [begin, end] = [first?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0)];
      const { alsoCalled: _, ...one } = found.one;
      named.push({ ...one, typed: typed.slice(begin, end) });
      rest += typed.slice(from, begin);
      from = end;
      at += found.count;
    } else at += 1;
  }
  return { named, rest: `${rest}${typed.slice(from)}`.trim() };
}

function longestAt(
  words: readonly RegExpExecArray[],
  at: number,
  index: NameIndex,
): { one: Nameable; count: number } | null {
  for (let count = Math.min(mostWords, words.length - at); count > 0; count -= 1) {
    const typed = words
      .slice(at, at + count)
      .map(([word]) => word)
      .join(" ");
    const one = index.get(sayName(typed));
    // Two small letters are a word sooner than an abbreviation: "om", "im".
    if (one && (typed.length > 2 || typed === typed.toUpperCase())) return { one, count };
  }
  return null;
}

/** A name as one says it, whatever stands between its words. */
export const sayName = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
