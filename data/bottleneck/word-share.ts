import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { remember } from "../memory";
import { readRows } from "../read-rows";

/** In which part of the cases each common word of the index stands, and how many cases there are. */
export type WordShares = { shares: ReadonlyMap<string, number>; cases: number };

const row = z.object({
  ...{ words: z.array(z.string()).nullable(), shares: z.array(z.number()).nullable() },
  cases: z.number(),
});

/** What the database counted of its words when it last looked. */
export const readWordShares = (): Promise<WordShares> =>
  remember({ name: "word shares", on: "reference" }, async () => {
    const [found] = await readRows(
      "word shares",
      row,
      Prisma.sql`select s.most_common_elems::text::text[] as words,
          s.most_common_elem_freqs::float8[] as shares, greatest(0, c.reltuples)::float8 as cases
        from pg_class c left join pg_stats s on s.schemaname = c.relnamespace::regnamespace::text
          and s.tablename = c.relname and s.attname = 'search'
        where c.oid = '"Bottleneck"'::regclass`,
    );
    const words = found?.words ?? [];
    const shares = new Map(words.map((word, at) => [word, found?.shares?.[at] ?? 0]));
    return { shares, cases: found?.cases ?? 0 };
  });

/** About how many cases have one of the words of a tsquery. */
export function casesWith(query: string, { shares, cases }: WordShares): number {
  const asked = [...query.matchAll(/'((?:[^']|'')+)'(:\*)?/g)];
  const whole = new Set(asked.map(([, word = ""]) => word));
  const begun = asked.flatMap(([, word = "", begins]) => (begins ? [word] : []));
  let share = 0;
  for (const [word, one] of shares)
    if (whole.has(word) || begun.some((start) => word.startsWith(start))) share += one;
  return Math.min(1, share) * cases;
}
