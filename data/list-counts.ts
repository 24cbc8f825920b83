import "server-only";
import { z } from "zod";
import { type FilterName, filterNames, type ListDeclaration, questionOf } from "@/domain/list";
import { Prisma } from "@/prisma/generated/client";
import { type Answered, answerQuestion, dependsOn, facetsOf } from "./list-question";
import {
  type AskedQuery,
  type Counts,
  type ListQuery,
  type ListSource,
  matchesSql,
} from "./list-source";
import { remember } from "./memory";
import { readRows } from "./read-rows";

/** So many are counted at once: each takes a connection, of which all readers share a few. */
const together = 4;

/**
 * How many records a question leaves. A filter is counted as if nothing in it had been chosen, so that its values say
 * what they would add: that is another question, often the one that led to this one, which is known then.
 */
export async function countList<L extends ListDeclaration>(
  source: ListSource<L>,
  query: AskedQuery<L>,
): Promise<Counts<FilterName<L>>> {
  const { list } = source;
  const names = filterNames(list);
  const chosen = [
    ...new Set(
      names.filter((name) => query.filter[name].length > 0).map((name) => questionOf(list, name)),
    ),
  ];
  const without = (question: FilterName<L>): AskedQuery<L> => {
    const alike = names.filter((name) => questionOf(list, name) === question);
    const filter = { ...query.filter, ...Object.fromEntries(alike.map((name) => [name, []])) };
    return { ...query, filter };
  };
  const questions = [query, ...chosen.map(without)];
  const answers: Answered<FilterName<L>>[] = [];
  for (let at = 0; at < questions.length; at += together) {
    const some = questions.slice(at, at + together);
    answers.push(...(await Promise.all(some.map((each) => answerQuestion(source, each)))));
  }
  const [all, ...others] = answers;
  if (!all) throw new Error("What is asked was not counted.");
  const counted = (name: FilterName<L>) => others[chosen.indexOf(questionOf(list, name))] ?? all;
  return {
    ...{ total: all.total, atLeast: all.atLeast },
    facets: facetsOf(list, (name) => counted(name).facets[name]),
  };
}

/** How many records a question leaves, as the head of its list says it. */
export type Total = Pick<Counts, "total" | "atLeast">;

/**
 * The same number of several questions that stand beside each other, in one statement. Null for one that looks for
 * words: that takes longer than its number is worth.
 */
export async function countEach<L extends ListDeclaration>(
  source: ListSource<L>,
  queries: readonly ListQuery<L>[],
): Promise<(Total | null)[]> {
  const asked = queries.filter(({ q }) => q === "").map((query) => ({ ...query, asked: null }));
  if (asked.length === 0) return queries.map(() => null);
  const { keptAs, most, exactly } = source.counted;
  const read = () => readRows("counts of lists", totalRow, totalsSql(source, asked));
  const by = asked.map((query) => dependsOn(source, query));
  const rows = keptAs
    ? await remember({ name: `${keptAs}, in all`, on: "records", by, of: "asked" }, read)
    : await read();
  const totals = asked.map(async (query, at): Promise<Total> => {
    const { total = 0 } = rows.find((row) => row.at === at) ?? {};
    const exact = total > most ? await exactly?.(query) : null;
    return exact
      ? { total: exact, atLeast: false }
      : { total: Math.min(total, most), atLeast: total > most };
  });
  const counted = (await Promise.all(totals)).values();
  return queries.map(({ q }) => (q === "" ? (counted.next().value ?? null) : null));
}

const totalRow = z.object({ at: z.number(), total: z.number() });

const totalsSql = <L extends ListDeclaration>(
  source: ListSource<L>,
  queries: readonly AskedQuery<L>[],
): Prisma.Sql =>
  Prisma.join(
    queries.map((query, at) => {
      const { from, counted } = source;
      return Prisma.sql`select ${at}::int as at, (select count(*)::int from
        (select from ${from} where ${matchesSql(source, query)} limit ${counted.most + 1}) f) as total`;
    }),
    " union all ",
  );
