import { type Language, languages } from "../language";
import { type Concept, type Met, readTerms, type Term } from "./read-terms";
import { land } from "./terms/land";
import { life } from "./terms/life";
import { moving } from "./terms/moving";
import { order } from "./terms/order";
import { work } from "./terms/work";

export { type Concept, foldedWords, type Met } from "./read-terms";

/** Shorter words are met as they are: "Zug" does not stand in "Bezug", nor "werk" in "netwerk". */
const shortest = 5;
/** What stands at least before the end of a compound: "samen" does, "be" does not. */
const shortestHead = 3;
/** Dutch and German write compounds as one word, at the end of which the subject may stand. */
const joined: readonly Language[] = ["nl", "de"];

const terms = [work, life, moving, land, order].flatMap(readTerms);

/** All subjects of the field. */
export const concepts: readonly Concept[] = [...new Set(terms.map(({ concept }) => concept))];

/** The terms of a language by their first word. */
const byFirst: Record<Language, Map<string, Term[]>> = {
  ...{ nl: new Map(), de: new Map() },
  ...{ fr: new Map(), en: new Map() },
};
for (const term of terms) {
  const [first = ""] = term.parts;
  byFirst[term.language].set(first, [...(byFirst[term.language].get(first) ?? []), term]);
}

/** A term that was met, and where: so many words long, from the nth on. */
type MetAt = Met & { at: number; length: number };

/** The concepts that these folded words are about, in whichever language they may be or in this one: each with the word by which it was met, and where, at the nth of the words. */
export function termsMet(words: readonly string[], language?: Language): MetAt[] {
  return (language ? [language] : languages).flatMap((language) => {
    const met: MetAt[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const phrase = phraseAt(words, at, language);
      const found = phrase ? [phrase] : knownOf(words[at] ?? "", language).itself;
      const length = phrase?.parts.length ?? 1;
      for (const { concept, word } of found) met.push({ concept, language, word, at, length });
      at += length - 1;
    }
    return met;
  });
}

/** The longest term of several words that stands here. */
const phraseAt = (words: readonly string[], at: number, language: Language): Term | undefined =>
  knownOf(words[at] ?? "", language).phrases.find(({ parts }) =>
    parts.every((part, nth) => isForm(words[at + nth] ?? "", part)),
  );

/** The terms of several words that may begin with this one, the longest first. */
const phrasesFrom = (word: string, language: Language): Term[] =>
  [word, ...beginningsOf(word, shortest - 1)]
    .flatMap((start) => byFirst[language].get(start) ?? [])
    .filter(({ parts }) => parts.length > 1)
    .sort((a, b) => b.parts.length - a.parts.length);

/** A word is a form of a part: "zones" of "zone", "frontaliers" of "frontalier". */
const isForm = (word: string, part: string): boolean =>
  word === part ||
  (word.startsWith(part) &&
    (part.length >= shortest || (part.length === 4 && word.length <= part.length + 2)));

const beginningsOf = (word: string, least: number): string[] =>
  Array.from({ length: Math.max(0, word.length - least) }, (_, by) => word.slice(0, -1 - by));

/** What a compound may end in, the longest first, and without the end of its form: "-genehmigungen" of "Genehmigung". */
const endingsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - shortestHead - shortest + 1) }, (_, by) =>
    word.slice(shortestHead + by),
  ).flatMap((end) =>
    [0, 1, 2]
      .map((less) => end.slice(0, end.length - less))
      .filter(({ length }) => length >= shortest),
  );

type Known = { itself: readonly Term[]; phrases: readonly Term[] };

/** Words come again and again: what each is, is found once. */
const known: Record<Language, Map<string, Known>> = {
  ...{ nl: new Map(), de: new Map() },
  ...{ fr: new Map(), en: new Map() },
};
const mostKnown = 20_000;

function knownOf(word: string, language: Language): Known {
  const before = known[language].get(word);
  if (before) return before;
  const found = { itself: termsOf(word, language), phrases: phrasesFrom(word, language) };
  if (known[language].size >= mostKnown) known[language].clear();
  known[language].set(word, found);
  return found;
}

/** The terms that a word is: it, else what it begins with and ends with, the longest of each. */
function termsOf(word: string, language: Language): Term[] {
  const called = (text: string) =>
    (byFirst[language].get(text) ?? []).filter(({ parts }) => parts.length === 1);
  const itself = called(word);
  if (itself.length > 0) return itself;
  const within = (text: string) =>
    called(text).filter(
      ({ isWhole, butNot }) => !isWhole && !butNot.some((start) => word.startsWith(start)),
    );
  const longest = (texts: readonly string[]) =>
    texts.map(within).find((found) => found.length > 0) ?? [];
  const atEnd = joined.includes(language) ? longest(endingsOf(word)) : [];
  return [...longest(beginningsOf(word, shortest)), ...atEnd];
}
