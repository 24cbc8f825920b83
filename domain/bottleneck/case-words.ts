import type { Language } from "../language";
import { type Concept, foldedWords, termsMet } from "../search/terms";
import { firstSigns } from "../text";
import { isOrdinary } from "./ordinary-words";

/** A text of a case, in the language it is written in. */
export type CaseText = { title: string; problem: string; language: Language };

/** A subject of the field as a text says it: `typed` is how it stands there, `word` how its list has it. */
export type Said = { word: string; typed: string };

/** What a text is about: subjects of the field, and other words, as typed by their folded form. */
export type Subjects = { concepts: ReadonlyMap<Concept, Said>; words: ReadonlyMap<string, string> };

export type CaseSubjects = { title: Subjects; problem: Subjects };

/** What says what the matter is stands at the beginning of a problem. */
export const signsOfProblem = 800;
/** So long a word of another language is no word of this one by chance. */
const surelyForeign = 7;

export const subjectsOf = ({ title, problem, language }: CaseText): CaseSubjects => ({
  title: read(firstSigns(title, 200), language),
  problem: read(firstSigns(problem, signsOfProblem), language),
});

function read(text: string, language: Language): Subjects {
  const parts = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((typed) =>
    foldedWords(typed).map((part) => ({ part, typed })),
  );
  const own = termsMet(
    parts.map(({ part }) => part),
    language,
  );
  const isMet = (at: number) => own.some((met) => met.at <= at && at < met.at + met.length);
  const others = parts.map(({ part, typed }, at) => ({ part, typed, at }));
  const left = others.filter(({ part, at }) => !isMet(at) && !isOrdinary(part));
  const concepts = own.map(({ concept, word, at, length }): [Concept, Said] => {
    const typed = parts.slice(at, at + length).map(({ typed }) => typed);
    return [concept, { word, typed: typed.join(" ") }];
  });
  const words: [string, string][] = [];
  for (const { part, typed } of left) {
    // An official of Twente writes "Handwerksrolle" too.
    const foreign = part.length >= surelyForeign ? termsMet([part]) : [];
    for (const { concept, word } of foreign) concepts.push([concept, { word, typed }]);
    if (foreign.length === 0) words.push([part, typed]);
  }
  // Of several words for it the first is told.
  return { concepts: new Map(concepts.reverse()), words: new Map(words) };
}
