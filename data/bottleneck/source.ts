import "server-only";
import { type BottleneckList, bottleneckList } from "@/domain/bottleneck/list";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { membersOf } from "../catalogue";
import { readFigures } from "../figures";
import { oneOf, someOf } from "../list-filters";
import { dayOfMoment } from "../list-ranges";
import { byMoment, type ListQuery, type ListSource } from "../list-source";
import { isReference } from "../reference-search";
import { seenKey, visibleSql } from "../visibility";
import { facetTally, ofFacet } from "./facet";

/** As many of the newest matches are counted on a page; beyond it a count says "at least". */
export const mostCounted = 1000;

const reference = Prisma.sql`b.reference`;
const reportedAt = Prisma.sql`b."reportedAt"`;

/** How bottlenecks, called `b`, are found, put in order and counted. */
export const source: ListSource<BottleneckList> = {
  ...{ list: bottleneckList, from: Prisma.sql`"Bottleneck" b`, name: Prisma.sql`b` },
  visible: (viewer) => visibleSql("bottleneck", viewer),
  // The query stands in the statement itself: out of sight, in a CTE, the planner would read all matches.
  mentions: (q) => Prisma.sql`(${isReference(reference, q)} or b.search @@ gw_query(${q}))`,
  filters: {
    status: oneOf(Prisma.sql`b.status`, "BottleneckStatus"),
    theme: ofFacet("theme"),
    partnership: ofFacet("partnership"),
    region: ofFacet("region", membersOf),
    cause: someOf(Prisma.sql`b.causes`, "Cause"),
    organisation: ofFacet("organisation"),
  },
  ranges: { registered: dayOfMoment(reportedAt) },
  orders: {
    newest: byMoment(reportedAt, true),
    oldest: byMoment(reportedAt, false),
    changed: byMoment(Prisma.sql`b."changedAt"`, true),
  },
  ranked: {
    // The very reference first, words of the title next.
    relevance: (q) =>
      Prisma.sql`(${isReference(reference, q)} is true) desc, ts_rank(b.search, gw_query(${q})) desc`,
    newest: reportedAt,
  },
  areFew,
  counted: {
    most: mostCounted,
    newest: reportedAt,
    keptAs: "bottlenecks by filter",
    whole,
    together: { columns: Prisma.sql`b.facets`, tally: facetTally },
  },
};

/** So many matches are gathered sooner than met one by one. */
const fewMatches = 2000;

/** Whether the public figures tell that one of the chosen values leaves only a few bottlenecks. */
async function areFew({ filter, catalogue }: ListQuery<BottleneckList>): Promise<boolean> {
  const figures = await readFigures();
  const chosen: [readonly string[], ReadonlyMap<string, number>][] = [
    [filter.theme, figures.byTheme],
    [filter.partnership, figures.byPartnership],
    [filter.organisation, figures.byOrganisation],
    [membersOf(filter.region, catalogue), figures.byRegion],
  ];
  return chosen.some(
    ([ids, counts]) =>
      ids.length > 0 && ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0) < fewMatches,
  );
}

/** All that the public may see is counted in the figures already. */
async function whole(viewer: Anyone) {
  if (seenKey(viewer) !== seenKey(null)) return null;
  const figures = await readFigures();
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
