import { folded } from "../folded";
import { languages } from "../language";
import { foldedWords, termsMet } from "./terms";

/** By typed word, folded: what it is called in the other languages, by the terms of the field. */
export type Across = Readonly<Record<string, readonly string[]>>;

/** Letters that a word may have more than its term, as its ending. */
const longestEnding = 3;

/**
 * What the typed words are called across the border. A compound has no word of its own there, and a broad subject such as
 * a permit would find all.
 */
export function acrossOf(typed: string): Across {
  const words = foldedWords(typed);
  const across = new Map<string, Set<string>>();
  for (const { concept, language, word, at, length } of termsMet(words)) {
    const one = words[at] ?? "";
    const term = folded(word);
    const isItself = one.startsWith(term.slice(0, -1)) && one.length <= term.length + longestEnding;
    if (concept.isBroad || length > 1 || !isItself) continue;
    const others = languages
      .filter((other) => other !== language)
      .flatMap((other) => concept.words[other])
      .map(folded)
      .filter((other) => /^[a-z]+$/.test(other) && other !== one);
    across.set(one, new Set([...(across.get(one) ?? []), ...others]));
  }
  return Object.fromEntries([...across].map(([word, others]) => [word, [...others]]));
}
