import "server-only";
import { type BottleneckList, bottleneckList } from "@/domain/bottleneck/list";
import { type FilterName, filterNames } from "@/domain/list";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { membersOf } from "../catalogue";
import { readFigures } from "../counts/figures";
import { oneOf, someOf } from "../list-filters";
import { dayOfMoment } from "../list-ranges";
import { byMoment, type Counts, type ListQuery, type ListSource } from "../list-source";
import { relevanceSql } from "../search/mentions";
import { seenKey, visibleSql } from "../visibility";
import { exactly } from "./exact-count";
import { facetTally, ofFacet } from "./facet";
import { workFilters } from "./work-filters";

/** As many of the newest matches are counted on a page; beyond it a count says "at least". */
export const mostCounted = 1000;

const reportedAt = Prisma.sql`b."reportedAt"`;
/** For the order that begins with the oldest: what nobody dates comes after all that somebody does. An index has it as it is written here. */
export const undatedLast = Prisma.sql`(case when b."reportedAt" = '1970-01-01 00:00:00+00'::timestamptz
  then '9999-12-31 00:00:00+00'::timestamptz else b."reportedAt" end)`;

/** How bottlenecks, called `b`, are found, put in order and counted. */
export const bottleneckSource: ListSource<BottleneckList> = {
  ...{ list: bottleneckList, from: Prisma.sql`"Bottleneck" b`, name: Prisma.sql`b` },
  visible: (viewer) => visibleSql("bottleneck", viewer),
  mentions: "words",
  filters: {
    status: oneOf(Prisma.sql`b.status`, "BottleneckStatus"),
    theme: ofFacet("theme"),
    partnership: ofFacet("partnership"),
    region: ofFacet("region", membersOf),
    border: ofFacet("border"),
    cause: someOf(Prisma.sql`b.causes`, "Cause"),
    organisation: ofFacet("organisation"),
    ...workFilters,
  },
  // What was taken over from sources was registered here on no day.
  ranges: {
    registered: (range) => Prisma.sql`${dayOfMoment(reportedAt)(range)} and not b."takenOver"`,
  },
  orders: {
    newest: byMoment(reportedAt, true),
    oldest: byMoment(undatedLast, false),
    changed: byMoment(Prisma.sql`b."changedAt"`, true),
    step: () => ({ value: Prisma.sql`b."stepOn"`, kind: "text", down: false }),
  },
  relevance: (asked) => relevanceSql(Prisma.sql`b`, asked),
  newest: reportedAt,
  areFew,
  counted: {
    most: mostCounted,
    keptAs: "bottlenecks by filter",
    whole,
    exactly,
    together: { columns: Prisma.sql`b.facets`, tally: facetTally },
  },
};

/** So many matches are gathered sooner than met one by one. */
const fewMatches = 2000;

/** Whether the public figures tell that one of the chosen values leaves only a few bottlenecks. */
async function areFew({ filter, catalogue }: ListQuery<BottleneckList>): Promise<boolean> {
  const { by } = await readFigures(null);
  const chosen = (["theme", "partnership", "organisation", "region"] as const).map((name) => {
    const ids = name === "region" ? membersOf(filter.region, catalogue) : filter[name];
    return ids.map((id) => by[name].get(id) ?? 0);
  });
  return chosen.some(
    (counts) => counts.length > 0 && counts.reduce((sum, count) => sum + count, 0) < fewMatches,
  );
}

/** All that the public may see is counted in the figures already. */
async function whole(viewer: Anyone): Promise<Counts<FilterName<BottleneckList>> | null> {
  if (seenKey(viewer) !== seenKey(null)) return null;
  const { bottlenecks: total, by } = await readFigures(viewer);
  const facets = filterNames(bottleneckList).map((name) => [
    name,
    // The public has no filters for the work of officials.
    { atLeast: false, counts: by[name as keyof typeof by] ?? new Map() },
  ]);
  return { total, atLeast: false, facets: Object.fromEntries(facets) };
}
