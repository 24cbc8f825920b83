import "server-only";
import {
  type BottleneckFilter,
  type Dimension,
  dimensions,
  isUnfiltered,
} from "@/domain/bottleneck/filter";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { type Figures, readFigures } from "../figures";
import { keepAnswers } from "../kept";
import { type Asked, matches } from "./conditions";
import { seeingScopes } from "./visibility";

/** As many of the newest matches are counted on a page; beyond it a count says "at least". */
export const mostCounted = 1000;

/** How many bottlenecks each value would leave. A value that is missing leaves none. */
export type FacetCounts = { atLeast: boolean; counts: ReadonlyMap<string, number> };

export type Counts = {
  total: number;
  /** Whether there are more than `total`. */
  atLeast: boolean;
  facets: Record<Dimension, FacetCounts>;
};

/** The counts of so many filters are remembered. */
const keepFiltered = keepAnswers<Counts>(500);

/**
 * How many match, and how many each value of each dimension would leave: a dimension is counted as if
 * nothing in it had been chosen. Kept for a moment for all who may see the same.
 */
export async function countBottlenecks(asked: Asked): Promise<Counts> {
  const scopes = seeingScopes(asked.viewer);
  const isPublic = scopes.length === 0;
  if (isPublic && isUnfiltered(asked.filter)) return fromFigures(await readFigures());
  return keepFiltered(JSON.stringify([scopes, asked.filter]), async () =>
    count(asked, isPublic ? await readFigures() : null),
  );
}

type CountRow = { set: number; key: string; count: number };

/** Counts each set of bottlenecks in one statement; what the figures hold already is not counted. */
async function count(asked: Asked, figures: Figures | null): Promise<Counts> {
  const exact = figures && fromFigures(figures);
  const chosen = dimensions.filter((dimension) => asked.filter[dimension].length > 0);
  const known = (dimension: Dimension) => isUnfiltered(without(asked.filter, dimension));
  const counted = chosen.filter((dimension) => !(exact && known(dimension)));
  const sets = [matches(asked), ...counted.map((dimension) => matches(asked, dimension))];
  const rows = await db.$queryRaw<CountRow[]>`${Prisma.join(sets.map(countSet), " union all ")}`;
  const results = sets.map((_, set) => resultOf(rows.filter((row) => row.set === set)));
  const [all, ...others] = results;
  const facet = (dimension: Dimension): FacetCounts => {
    if (!chosen.includes(dimension)) return facetOf(all, dimension);
    const at = counted.indexOf(dimension);
    return at < 0 && exact ? exact.facets[dimension] : facetOf(others[at], dimension);
  };
  const total = all?.get("n") ?? 0;
  return {
    total: Math.min(total, mostCounted),
    atLeast: total > mostCounted,
    facets: eachDimension(facet),
  };
}

const letters: Record<Dimension, string> = {
  status: "s:",
  theme: "t:",
  partnership: "p:",
  region: "r:",
  cause: "c:",
  organisation: "o:",
};

type Result = ReadonlyMap<string, number>;

const resultOf = (rows: CountRow[]): Result => new Map(rows.map((row) => [row.key, row.count]));

function facetOf(result: Result | undefined, dimension: Dimension): FacetCounts {
  const letter = letters[dimension];
  const entries = [...(result ?? [])].filter(([key]) => key.startsWith(letter));
  return {
    atLeast: (result?.get("n") ?? 0) > mostCounted,
    counts: new Map(entries.map(([key, count]) => [key.slice(letter.length), count])),
  };
}

function countSet(condition: Prisma.Sql, set: number): Prisma.Sql {
  return Prisma.sql`(with found as materialized (
      select b.status, b.facets, b.causes from "Bottleneck" b where ${condition}
      order by b."reportedAt" desc, b.id desc limit ${mostCounted + 1})
    select ${set}::int as set, 'n' as key, count(*)::int as count from found
    union all select ${set}::int, 's:' || status, count(*)::int from found group by status
    union all select ${set}::int, 'c:' || cause, count(*)::int
      from (select unnest(causes) as cause from found) c group by cause
    union all select ${set}::int, facet, count(*)::int
      from (select unnest(facets) as facet from found) f group by facet)`;
}

const without = (filter: BottleneckFilter, dimension: Dimension): BottleneckFilter => ({
  ...filter,
  [dimension]: [],
});

const eachDimension = (facet: (dimension: Dimension) => FacetCounts): Counts["facets"] => ({
  status: facet("status"),
  theme: facet("theme"),
  partnership: facet("partnership"),
  region: facet("region"),
  cause: facet("cause"),
  organisation: facet("organisation"),
});

function fromFigures(figures: Figures): Counts {
  const by: Record<Dimension, ReadonlyMap<string, number>> = {
    status: figures.byStatus,
    theme: figures.byTheme,
    partnership: figures.byPartnership,
    region: figures.byRegion,
    cause: figures.byCause,
    organisation: figures.byOrganisation,
  };
  return {
    total: figures.bottlenecks,
    atLeast: false,
    facets: eachDimension((dimension) => ({ atLeast: false, counts: by[dimension] })),
  };
}
