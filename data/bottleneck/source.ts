import "server-only";
import { type BottleneckList, bottleneckList } from "@/domain/bottleneck/list";
import { Prisma } from "@/prisma/generated/client";
import { membersOf } from "../catalogue";
import { readFigures } from "../figures";
import { type Asked as AskedOf, byMoment, type ListSource } from "../list-source";
import { isReference } from "../reference-search";
import { visibleSql } from "../visibility";
import { facetTally, hasFacet } from "./facet";

export type Asked = AskedOf<BottleneckList>;

/** As many of the newest matches are counted on a page; beyond it a count says "at least". */
export const mostCounted = 1000;

const reference = Prisma.sql`b.reference`;

/** How bottlenecks, called `b`, are found, put in order and counted. */
export const bottlenecks: ListSource<BottleneckList> = {
  ...{ list: bottleneckList, from: Prisma.sql`"Bottleneck" b`, name: Prisma.sql`b` },
  visible: (viewer) => visibleSql("bottleneck", viewer),
  // The query stands in the statement itself: out of sight, in a CTE, the planner would read all matches.
  mentions: (q) => Prisma.sql`(${isReference(reference, q)} or b.search @@ gw_query(${q}))`,
  filters: {
    // One status is asked for as such: by its index its bottlenecks come in the order of their dates.
    status: (statuses) =>
      statuses.length === 1
        ? Prisma.sql`b.status = ${statuses[0]}::"BottleneckStatus"`
        : Prisma.sql`b.status = any(${statuses}::"BottleneckStatus"[])`,
    theme: (ids) => hasFacet("theme", ids),
    partnership: (ids) => hasFacet("partnership", ids),
    region: (ids, catalogue) => hasFacet("region", membersOf(ids, catalogue)),
    cause: (causes) => Prisma.sql`b.causes && ${causes}::"Cause"[]`,
    organisation: (ids) => hasFacet("organisation", ids),
  },
  orders: {
    newest: byMoment(Prisma.sql`b."reportedAt"`, true),
    oldest: byMoment(Prisma.sql`b."reportedAt"`, false),
    changed: byMoment(Prisma.sql`b."changedAt"`, true),
  },
  counted: {
    most: mostCounted,
    newest: Prisma.sql`order by b."reportedAt" desc, b.id desc`,
    columns: Prisma.sql`b.status, b.facets, b.causes`,
    tallies: [
      Prisma.sql`select 'status' as name, status::text as value, count(*) from found group by status`,
      Prisma.sql`select 'cause' as name, cause::text as value, count(*)
        from (select unnest(causes) as cause from found) c group by cause`,
      facetTally,
    ],
  },
};

/** How well `b` answers what was typed: the very reference first, words of the title next. */
export const relevance = (q: string): Prisma.Sql =>
  Prisma.sql`(${isReference(reference, q)} is true) desc, ts_rank(b.search, gw_query(${q})) desc`;

/** So many matches are gathered sooner than met one by one. */
const fewMatches = 2000;

/** Whether the public figures tell that one of the chosen values leaves only a few bottlenecks. */
export async function areFew({ filter, catalogue }: Asked): Promise<boolean> {
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
