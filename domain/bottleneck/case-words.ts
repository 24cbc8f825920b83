import type { Language } from "../language";
import { type Concept, foldedWords, type Met, termsMet } from "../search/terms";
import { firstSigns } from "../text";
import { isOrdinary } from "./ordinary-words";

/** A text of a case, in the language it is written in. */
export type CaseText = { title: string; problem: string; language: Language };

/** A subject of the field as a text says it: `typed` is how it stands there, `word` how its list has it, the usual word or not. */
export type Said = { word: string; typed: string; isUsual: boolean };

/** What a text is about: subjects of the field, and other words, as typed by their folded form. */
export type Subjects = { concepts: ReadonlyMap<Concept, Said>; words: ReadonlyMap<string, string> };

export type CaseSubjects = { title: Subjects; problem: Subjects };

/** What says what the matter is stands at the beginning of a problem. */
export const signsOfProblem = 600;
/** So long a word of another language is no word of this one by chance. */
const surelyForeign = 7;

export const subjectsOf = ({ title, problem, language }: CaseText): CaseSubjects => ({
  title: read(firstSigns(title, 200), language),
  problem: read(firstSigns(problem, signsOfProblem), language),
});

function read(text: string, language: Language): Subjects {
  const words = partsOf(text);
  const own = termsMet(
    words.map(({ part }) => part),
    language,
  );
  const met = new Set(own.flatMap(({ at, length }) => Array.from({ length }, (_, by) => at + by)));
  const concepts = own.map(({ at, length, ...met }): [Concept, Said] => {
    const typed = words.slice(at, at + length).map(({ typed }) => typed);
    return said(met, typed.join(" "));
  });
  const others = new Map<string, string>();
  words.forEach(({ part, typed }, at) => {
    if (met.has(at) || isOrdinary(part)) return;
    // An official of Twente writes "Handwerksrolle" too.
    const foreign = part.length >= surelyForeign ? termsMet([part]) : [];
    for (const one of foreign) concepts.push(said(one, typed));
    if (foreign.length === 0) others.set(part, typed);
  });
  // Of several words for it the first is told.
  return { concepts: new Map(concepts.reverse()), words: others };
}

const said = ({ concept, language, word }: Met, typed: string): [Concept, Said] => [
  concept,
  { word, typed, isUsual: word === concept.words[language][0] },
];

const foldedBefore = new Map<string, readonly string[]>();
const mostFolded = 20_000;

/** The words of a text, folded and as they stand there. */
const partsOf = (text: string): { part: string; typed: string }[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((typed) =>
    foldOnce(typed).map((part) => ({ part, typed })),
  );

/** Words come again and again: each is folded once. */
function foldOnce(typed: string): readonly string[] {
  const parts = foldedBefore.get(typed) ?? foldedWords(typed);
  if (foldedBefore.size >= mostFolded) foldedBefore.clear();
  foldedBefore.set(typed, parts);
  return parts;
}
