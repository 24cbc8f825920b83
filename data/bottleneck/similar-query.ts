import "server-only";
import { z } from "zod";
import type { CaseSubjects } from "@/domain/bottleneck/case-words";
import { languages } from "@/domain/language";
import { type Concept, foldedWords } from "@/domain/search/terms";
import { Prisma } from "@/prisma/generated/client";
import { readRows } from "../read-rows";

/** What is looked for: a subject of the field, by all words for it in any language, or a word. */
type Subject = Concept | string;

/** So many subjects are looked for: those that say most. */
const mostSubjects = 6;
/** A word of so many letters is looked for as a beginning too. */
const asBeginning = 5;

/** So many words of a title are looked for together: the very case may be an old one among many. */
const mostTogether = 3;

/** What to look for: `alone`, what the title says before what the problem does, and words of the title `together`. */
type ToFind = { alone: Subject[]; together: string };

export function subjectsToFind({ title, problem }: CaseSubjects): ToFind {
  const narrow = (concepts: Iterable<Concept>) => [...concepts].filter(({ isBroad }) => !isBroad);
  const longest = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length);
  const typed = [
    ...[...title.concepts.values()].map(({ typed }) => typed),
    ...title.words.values(),
  ];
  const found: Subject[] = [
    ...narrow(title.concepts.keys()),
    ...longest(title.words.keys()),
    ...title.concepts.keys(),
    ...narrow(problem.concepts.keys()),
    ...longest(problem.words.keys()),
  ];
  return {
    alone: [...new Set(found)].slice(0, mostSubjects),
    together: typed.length > 1 ? longest(typed).slice(0, mostTogether).join(" ") : "",
  };
}

/** Makes of each subject what the index is asked: a tsquery, empty where nothing is left to look for. */
export async function askSubjects(subjects: readonly Subject[]): Promise<string[]> {
  const words = subjects.filter((one) => typeof one === "string");
  const rows =
    words.length > 0
      ? await readRows(
          "subjects",
          z.object({ word: z.string(), query: z.string().nullable() }),
          Prisma.sql`select word, wide::text as query from unnest(${words}::text[]) word, gw_asked(word, ${asBeginning})`,
        )
      : [];
  const asked = new Map(rows.map(({ word, query }) => [word, query ?? ""]));
  return subjects.map((one) => (typeof one === "string" ? (asked.get(one) ?? "") : queryOf(one)));
}

/** All words for a subject, in each language. */
const queryOf = ({ words }: Concept): string =>
  [...new Set(languages.flatMap((language) => words[language].map(phrase)))].join(" | ");

const phrase = (word: string): string => `(${foldedWords(word).map(formsOf).join(" & ")})`;

/** A short word is no beginning: "Zug" has its endings, and "Zugang" is another. */
const formsOf = (word: string): string =>
  word.length >= asBeginning
    ? `'${word}':*`
    : `(${["", "e", "en", "s", "es"].map((ending) => `'${word}${ending}'`).join(" | ")})`;
