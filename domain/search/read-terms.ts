import { folded, spellings } from "../folded";
import { type Language, languages } from "../language";

/** A subject of the field, with the words for it in each language, the usual one first. */
export type Concept = {
  id: string;
  /** Says little by itself, as "permit" does: many cases are about it. */
  isBroad: boolean;
  words: Record<Language, readonly string[]>;
};

/** By which word of a concept, in which language, a text met it. */
export type Met = { concept: Concept; language: Language; word: string };

/** One spelling of a word: `parts` are its folded words, several of which stand one after the other. */
export type Term = Met & {
  parts: readonly string[];
  /** Met as a whole word alone. */
  isWhole: boolean;
  /** What begins so is none of it. */
  butNot: readonly string[];
};

/** The words of a text as terms are looked for in it: folded, in their order. */
export const foldedWords = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The terms of a list. A line is `id: nl | de | fr | en`, words parted by commas: `id*` is broad, `word/words` are forms
 * of which the first is shown, `=word` is met as a whole word alone, `!word` is none of it though it begins as one does.
 */
export const readTerms = (list: string): Term[] => list.trim().split("\n").flatMap(readLine);

function readLine(line: string): Term[] {
  const [name = "", rest = ""] = line.split(/: (.*)/);
  const written = rest.split(" | ").map((words) => words.split(", "));
  if (written.length !== languages.length) throw new Error(`Not a word in each language: ${line}`);
  const [nl = [], de = [], fr = [], en = []] = written.map(wordsIn);
  const words = { nl, de, fr, en };
  const concept = { id: name.replace("*", ""), isBroad: name.endsWith("*"), words };
  return languages.flatMap((language, at) => termsIn(concept, language, written[at] ?? []));
}

const isMeant = (one: string): boolean => !one.startsWith("!");

const wordsIn = (written: readonly string[]): string[] =>
  written.filter(isMeant).flatMap((one) => one.replaceAll("=", "").split("/"));

function termsIn(concept: Concept, language: Language, written: readonly string[]): Term[] {
  const butNot = written.filter((one) => !isMeant(one)).map((one) => folded(one.slice(1)));
  return written.filter(isMeant).flatMap((one) => {
    const forms = one.replace(/^=/, "").split("/");
    return forms.flatMap((form) =>
      spellings(form).map((spelled) => ({
        ...{ concept, language, butNot, word: forms[0] ?? "", parts: foldedWords(spelled) },
        isWhole: one.startsWith("=") || form.startsWith("="),
      })),
    );
  });
}
