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

const askedBefore = new Map<Concept, string>();

/** Makes of each subject what the index is asked: a tsquery, empty where nothing is left to look for. */
export async function askSubjects(subjects: readonly Subject[]): Promise<string[]> {
  const isNew = (one: Subject) => typeof one === "string" || !askedBefore.has(one);
  const asked = subjects.filter(isNew);
  const rows =
    asked.length > 0
      ? await readRows(
          "subjects",
          z.object({ query: z.string().nullable() }),
          Prisma.sql`select query::text from unnest(array[${Prisma.join(asked.map(toQuery))}])
            with ordinality as made(query, at) order by at`,
        )
      : [];
  const made = new Map(asked.map((one, at) => [one, rows[at]?.query ?? ""]));
  for (const [one, query] of made) if (typeof one !== "string") askedBefore.set(one, query);
  return subjects.map(
    (one) => made.get(one) ?? (typeof one === "string" ? "" : (askedBefore.get(one) ?? "")),
  );
}

/** As each language stems it, and as it is: "brandweer" is stemmed, and "brandweerkorps" begins otherwise than its stem. */
function toQuery(subject: Subject): Prisma.Sql {
  if (subject === "") return Prisma.sql`null::tsquery`;
  const asIs = (words: readonly string[]) =>
    Prisma.sql`to_tsquery('simple', ${words.map(phrase).join(" | ")})`;
  if (typeof subject === "string")
    return Prisma.sql`(coalesce(gw_query(${subject}), '') || ${asIs([subject])})`;
  const { words } = subject;
  const ofLanguages = languages.map(
    (language) =>
      Prisma.sql`to_tsquery(${`gw_${language}`}::regconfig, ${words[language].map(phrase).join(" | ")})`,
  );
  const all = languages.flatMap((language) => words[language]);
  return Prisma.sql`(${Prisma.join([...ofLanguages, asIs(all)], " || ")})`;
}

const phrase = (word: string): string => `(${foldedWords(word).map(part).join(" & ")})`;

const part = (word: string): string => `'${word}'${word.length >= asBeginning ? ":*" : ""}`;
