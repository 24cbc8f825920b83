import { folded } from "../folded";
import { type Language, languages } from "../language";
import { foldedWords, termsMet } from "./terms";

/** What typed words are called in other languages, by the terms of the field. */
export type Across = {
  /** By typed word, folded. */
  words: Readonly<Record<string, readonly string[]>>;
  /** The languages in which they were typed: who wrote in these would have written the words themselves. */
  spoken: readonly Language[];
};

/** Letters that a word may have more than its term, as its ending. */
const longestEnding = 3;

/**
 * What the typed words are called across the border. A compound has no word of its own there, and a broad subject such as
 * a permit would find all.
 */
export function acrossOf(typed: string): Across {
  const words = foldedWords(typed);
  const across = new Map<string, Set<string>>();
  const spoken = new Set<Language>();
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
    spoken.add(language);
    across.set(one, new Set([...(across.get(one) ?? []), ...others]));
  }
  return {
    words: Object.fromEntries([...across].map(([word, others]) => [word, [...others]])),
    spoken: [...spoken],
  };
}
