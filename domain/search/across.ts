import { folded, spellings } from "../folded";
import { type Language, languages } from "../language";
import { foldedWords, termsMet } from "./terms";

type Called = Partial<Record<Language, readonly string[]>>;

/** What typed words are called in other languages, by the terms of the field. */
export type Across = {
  /** By typed word, folded: what each other language calls it. */
  words: Readonly<Record<string, Readonly<Called>>>;
  /** The languages in which they were typed: who wrote in these would have written the words themselves. */
  spoken: readonly Language[];
};

/** So many of the usual words of each language are looked for: each costs a look among the words of the register. */
const mostCalled = 4;

/** What stands in a large part of all cases: its translations would find them all. */
const everywhere = new Set(["permit", "worker", "company", "municipality"]);

/** Letters that a word may have more than its term, as its ending. */
const longestEnding = 3;

/**
 * What the typed words are called across the border. A compound has no word of its own there.
 */
export function acrossOf(typed: string): Across {
  const words = foldedWords(typed);
  const across = new Map<string, Called>();
  const spoken = new Set<Language>();
  for (const { concept, language, word, at, length } of termsMet(words)) {
    const one = words[at] ?? "";
    const isItself = spellings(word).some((term) => isFormOf(one, term));
    if (everywhere.has(concept.id) || length > 1 || !isItself) continue;
    spoken.add(language);
    const called = across.get(one) ?? {};
    for (const other of languages.filter((other) => other !== language)) {
      const said = concept.words[other]
        .map(folded)
        .filter((said) => /^[a-z]+(?:[ '-][a-z]+)*$/.test(said) && said !== one);
      if (said.length > 0)
        called[other] = [...new Set([...(called[other] ?? []), ...said])].slice(0, mostCalled);
    }
    across.set(one, called);
  }
  return { words: Object.fromEntries(across), spoken: [...spoken] };
}

const isFormOf = (one: string, term: string): boolean =>
  one.startsWith(term.slice(0, -1)) && one.length <= term.length + longestEnding;
