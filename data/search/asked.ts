import "server-only";
import { z } from "zod";
import type { Language } from "@/domain/language";
import { acrossOf } from "@/domain/search/across";
import type { Mark } from "@/domain/search/mark";
import { type Named, readNames, sayName } from "@/domain/search/named";
import { searchedText } from "@/domain/text";
import { Prisma } from "@/prisma/generated/client";
import type { Catalogue } from "../catalogue";
import { remember } from "../memory";
import { readRows } from "../read-rows";
import { namesToFind } from "./named";

/** Words as records are looked for by them. */
type Words = {
  /** Those that must be found, each in any form that the register knows: a tsquery; null where no word was typed. */
  wide: string | null;
  /** The same without what they are called in other languages: what is found by translation stands last. */
  own: string | null;
  /** Any of the very words that were typed: what holds them stands first. */
  exact: string | null;
};

/** What was typed, as records are looked for by it. */
export type Asked = {
  /** As far as a search looks at it. */
  typed: string;
  /** The words beside what was named. */
  rest: Words;
  /** The languages of words that have translations: what was first written in one of these is found by its own words. */
  spoken: readonly Language[];
  /** The places and bodies that were named: a record answers that has their key, or says their words. */
  named: readonly (Named & { words: Words })[];
  /** The words by which the texts of records are marked. */
  marks: readonly Mark[];
  /** Those that were typed: by these alone names are marked. In which other forms the register knows a word may be internal. */
  typedMarks: readonly Mark[];
};

/** From so many letters on a word is looked for as a beginning too. */
const beginsFrom = 4;

type How = {
  catalogue: Catalogue;
  /** What was named and is no more than words here, by id, or all of it. */
  plain?: readonly string[] | "all";
};

const query = z.string().nullable();
const row = z.object({ exact: query, own: query, wide: query });

/** Makes of what was typed what is looked for. */
export async function askWords(q: string, { catalogue, plain }: How): Promise<Asked> {
  const typed = searchedText(q);
  const { named, rest } =
    plain === "all"
      ? { named: [], rest: typed }
      : readNames(typed, await namesToFind(catalogue), plain);
  const said = named.map(waysToSay);
  const texts = [rest, ...said.flat()];
  const { all } = await remember(
    { name: "asked words", on: "records", by: texts, of: "asked" },
    async () => ({
      all: await readWords(texts),
    }),
  );
  const wordsOf = new Map(texts.map((text, at) => [text, all[at]]));
  const own = all.flatMap(({ own }) => marksOf(own ?? ""));
  const others = all.flatMap(({ wide }) => marksOf(wide ?? ""));
  const { words, spoken } = acrossOf(rest);
  const across = Object.entries(words).map(
    ([word, called]): Said => ({ word, others: Object.values(called).flat() }),
  );
  return {
    ...{ typed, rest: all[0] ?? anyOf([]), spoken },
    marks: [...own, ...others.flatMap((mark) => translated(mark, own, across))],
    typedMarks: all
      .flatMap(({ exact }) => marksOf(exact ?? ""))
      .map(({ word }) => ({ word, begins: word.length >= beginsFrom })),
    named: named.map((one, at) => ({
      ...one,
      words: anyOf((said[at] ?? []).flatMap((text) => wordsOf.get(text) ?? [])),
    })),
  };
}

/** What was typed of a name, and what else a place is called: a French text says "Liège" for "Luik". */
function waysToSay({ typed, filter, names }: Named): string[] {
  const others =
    filter === "region"
      ? Object.values(names).map((name) => name.replace(/\(.*\)/, "").trim())
      : [];
  return [...new Map([typed, ...others].map((name) => [sayName(name), name])).values()];
}

/** The words of one of several texts, of which the first was typed. */
function anyOf(all: readonly Words[]): Words {
  const joined = (queries: (string | null)[]) =>
    queries.flatMap((query) => (query ? [`(${query})`] : [])).join("|") || null;
  return {
    exact: all[0]?.exact ?? null,
    own: joined(all.map(({ own }) => own)),
    wide: joined(all.map(({ wide }) => wide)),
  };
}

/** Names are said as they are; the words beside them, which come first, in the other languages too. */
function readWords(texts: readonly string[]): Promise<Words[]> {
  const across = JSON.stringify(acrossOf(texts[0] ?? "").words);
  return readRows(
    "asked words",
    row,
    Prisma.sql`select o.exact::text, o.wide::text as own,
        case when n = 1 and ${across} <> '{}' then (gw_asked(typed, ${beginsFrom}, ${across}::jsonb)).wide else o.wide end::text as wide
      from unnest(${texts}::text[]) with ordinality as t (typed, n),
        gw_asked(typed, ${beginsFrom}, in_forms => n = 1) o order by n`,
  );
}

/** A typed word, and what it is called in other languages. */
type Said = { word: string; others: readonly string[] };

/** Shorter words of a term tell nothing without the others. */
const shortestMarked = 4;

/** A mark that only a translation explains, with the word that it translates. */
function translated(mark: Mark, own: readonly Mark[], across: readonly Said[]): Mark[] {
  if (own.some(({ word }) => word === mark.word)) return [];
  const known = across.find(({ others }) => others.some((other) => isWordOf(other, mark.word)));
  if (known) return [{ ...mark, of: known.word }];
  // A small word between others, as in "permis de conduire".
  return mark.word.length < shortestMarked ? [] : [mark];
}

/** Whether a word, in one of its forms, is one of those that a term is made of. */
const isWordOf = (term: string, word: string): boolean =>
  term === word ||
  term
    .split(/[ '-]/)
    .some((part) => part.length >= shortestMarked && word.includes(part.slice(0, -1)));

/** The words of a query of the database: 'trein':* is a beginning. */
const marksOf = (wide: string): Mark[] =>
  [...wide.matchAll(/'([^']+)'(:\*)?/g)].map(([, word = "", begins]) => ({
    word,
    begins: begins !== undefined,
  }));
