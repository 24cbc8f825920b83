import { de } from "./words/de";
import { en } from "./words/en";
import { fr } from "./words/fr";
import { nl } from "./words/nl";
import type { WordsOf } from "./words/words";

/** The words of the generator in each language. */
export const wordsOf: WordsOf = { nl, de, fr, en };
