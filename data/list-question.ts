import "server-only";
import { z } from "zod";
import { type FilterName, filterNames, isUnfiltered, type ListDeclaration } from "@/domain/list";
import { answerSql } from "./list-question-sql";
import type { AskedQuery, Counts, FacetCounts, ListSource } from "./list-source";
import { remember } from "./memory";
import { readRows } from "./read-rows";
import { seenKey } from "./visibility";

/** What one question leaves, every filter counted among it, and the ids of the first page and one more where it is ranked. */
export type Answered<Name extends string> = Counts<Name> & { best: readonly string[] };

/** Kept under all that it depends on; who may see the same and name the same are given the same. */
export async function answerQuestion<L extends ListDeclaration>(
  source: ListSource<L>,
  query: AskedQuery<L>,
): Promise<Answered<FilterName<L>>> {
  const { keptAs, whole } = source.counted;
  const { viewer, q, filter, ranges } = query;
  const known = !q && isUnfiltered({ filter, ranges }) ? await whole?.(viewer) : null;
  if (known) return { ...known, best: [] };
  const read = () => readAnswer(source, query);
  if (!keptAs) return read();
  return remember({ name: keptAs, on: "records", by: dependsOn(source, query), of: "asked" }, read);
}

/** All that the answer to a question depends on, beside the records. */
export function dependsOn<L extends ListDeclaration>(
  source: ListSource<L>,
  { viewer, q, plain, filter, ranges, asked }: AskedQuery<L>,
): readonly unknown[] {
  // Readers who see the same records may know of other bodies, which they then can name.
  const named = asked?.named.map(({ id }) => id);
  const isPersonal = filterNames(source.list).some(
    (name) => source.filters[name].isPersonal && filter[name].length > 0,
  );
  return [
    seenKey(viewer),
    // An official who sees no more than the public still has more to filter by.
    viewer !== null,
    isPersonal && [viewer?.id, viewer?.organisationId, viewer?.standsFor],
    q,
    plain,
    named,
    filter,
    ranges,
  ];
}

/** The counts of one filter by value, or, of the first row, all that there are: a row for each value would cost more to read. */
const answerRow = z.object({
  name: z.string().nullable(),
  counts: z.record(z.string(), z.number()),
  total: z.number().nullable(),
  best: z.array(z.string()).nullable(),
});

async function readAnswer<L extends ListDeclaration>(
  source: ListSource<L>,
  query: AskedQuery<L>,
): Promise<Answered<FilterName<L>>> {
  const { most, exactly } = source.counted;
  const rows = await readRows("counts of a list", answerRow, answerSql(source, query));
  const [all] = rows.filter(({ name }) => name === null);
  const found = all?.total ?? 0;
  const atLeast = found > most;
  const exact = atLeast ? await exactly?.(query) : null;
  const countsOf = (name: string) =>
    new Map(Object.entries(rows.find((row) => row.name === name)?.counts ?? {}));
  return {
    ...(exact ? { total: exact, atLeast: false } : { total: Math.min(found, most), atLeast }),
    facets: facetsOf(source.list, (name) => ({ atLeast, counts: countsOf(name) })),
    best: all?.best ?? [],
  };
}

/** The counts of each filter of a list. */
export const facetsOf = <L extends ListDeclaration>(
  list: L,
  facet: (name: FilterName<L>) => FacetCounts,
): Counts<FilterName<L>>["facets"] =>
  Object.fromEntries(filterNames(list).map((name) => [name, facet(name)])) as Counts<
    FilterName<L>
  >["facets"];
