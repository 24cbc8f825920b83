import "server-only";
import { z } from "zod";
import type { Mark } from "@/domain/search/mark";
import { type Named, readNames } from "@/domain/search/named";
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
  /** Any of the very words that were typed: what holds them stands first. */
  exact: string | null;
};

/** What was typed, as records are looked for by it. */
export type Asked = {
  /** As far as a search looks at it. */
  typed: string;
  /** The words beside what was named. */
  rest: Words;
  /** The places and bodies that were named: a record answers that has their key, or says their words. */
  named: readonly (Named & { words: Words })[];
  /** The words by which texts are marked. */
  marks: readonly Mark[];
};

/** From so many letters on a word is looked for as a beginning too; where someone is still typing, from fewer. */
const beginsFrom = { typed: 4, typing: 3 } as const;

type How = {
  catalogue: Catalogue;
  /** What was named and is no more than words here, by id. */
  plain?: readonly string[];
  /** "typing" while the last word may not be finished. */
  how?: keyof typeof beginsFrom;
};

const row = z.object({ exact: z.string().nullable(), wide: z.string().nullable() });

/** Makes of what was typed what is looked for. */
export async function askWords(
  q: string,
  { catalogue, plain, how = "typed" }: How,
): Promise<Asked> {
  const typed = searchedText(q);
  const { named, rest } = readNames(typed, await namesToFind(catalogue), plain);
  const texts = [rest, ...named.map((one) => one.typed)];
  const { all } = await remember(
    { name: "asked words", on: "records", by: [texts, how] },
    async () => ({ all: await readWords(texts, beginsFrom[how]) }),
  );
  const nothing = { exact: null, wide: null };
  return {
    ...{ typed, rest: all[0] ?? nothing, marks: all.flatMap(({ wide }) => marksOf(wide ?? "")) },
    named: named.map((one, at) => ({ ...one, words: all[at + 1] ?? nothing })),
  };
}

const readWords = (texts: readonly string[], from: number): Promise<Words[]> =>
  readRows(
    "asked words",
    row,
    Prisma.sql`select exact::text, wide::text
      from unnest(${texts}::text[]) with ordinality as t (typed, n), gw_asked(typed, ${from}) order by n`,
  );

/** The words of a query of the database: 'trein':* is a beginning. */
const marksOf = (wide: string): Mark[] =>
  [...wide.matchAll(/'([^']+)'(:\*)?/g)].map(([, word = "", begins]) => ({
    word,
    begins: begins !== undefined,
  }));
