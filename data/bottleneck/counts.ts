import "server-only";
import { type BottleneckList, bottleneckList } from "@/domain/bottleneck/list";
import { type FilterName, isUnfiltered } from "@/domain/list";
import { Prisma } from "@/prisma/generated/client";
import { type Figures, readFigures } from "../figures";
import { type Counts, countList } from "../list-counts";
import { remember } from "../memory";
import { seenKey } from "../visibility";
import { type Asked, matches } from "./conditions";
import { facetTally } from "./facet";

/** As many of the newest matches are counted on a page; beyond it a count says "at least". */
export const mostCounted = 1000;

type BottleneckCounts = Counts<FilterName<BottleneckList>>;

/** How many match, and how many each value would leave. Kept in memory for all who may see the same. */
export async function countBottlenecks(asked: Asked): Promise<BottleneckCounts> {
  const { viewer, q, filter } = asked;
  const seen = seenKey(viewer);
  const isPublic = seen === seenKey(null);
  if (isPublic && !q && isUnfiltered(filter)) return fromFigures(await readFigures());
  const by = [seen, q, filter];
  return remember({ name: "bottlenecks by filter", on: "records", by }, async () =>
    count(asked, isPublic ? fromFigures(await readFigures()) : null),
  );
}

const count = (asked: Asked, whole: BottleneckCounts | null) =>
  countList({
    ...{ list: bottleneckList, q: asked.q, filter: asked.filter, most: mostCounted, whole },
    found: (without) => Prisma.sql`select b.status, b.facets, b.causes from "Bottleneck" b
      where ${matches(asked, without)} order by b."reportedAt" desc, b.id desc`,
    tallies: [
      Prisma.sql`select 'status' as name, status::text as value from found`,
      Prisma.sql`select 'cause' as name, unnest(causes)::text as value from found`,
      facetTally,
    ],
  });

function fromFigures(figures: Figures): BottleneckCounts {
  const facet = (counts: ReadonlyMap<string, number>) => ({ atLeast: false, counts });
  return {
    total: figures.bottlenecks,
    atLeast: false,
    facets: {
      status: facet(figures.byStatus),
      theme: facet(figures.byTheme),
      partnership: facet(figures.byPartnership),
      region: facet(figures.byRegion),
      cause: facet(figures.byCause),
      organisation: facet(figures.byOrganisation),
    },
  };
}
