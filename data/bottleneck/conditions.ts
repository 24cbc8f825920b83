import "server-only";
import type { BottleneckStatus } from "@/domain/bottleneck/bottleneck";
import type { BottleneckList, BottleneckRequest } from "@/domain/bottleneck/list";
import type { FilterName } from "@/domain/list";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { type Catalogue, membersOf } from "../catalogue";
import { readFigures } from "../figures";
import { isReference } from "../reference-search";
import { visibleSql } from "../visibility";
import { hasFacet } from "./facet";

/** Who asks, for what, and what the ids in it stand for. */
export type Asked = Pick<BottleneckRequest, "q" | "filter"> & {
  viewer: Anyone;
  catalogue: Catalogue;
};

/**
 * What holds of every bottleneck `b` that this viewer may see and this filter lets through; on request
 * as if one filter had been left out.
 */
export function matches(asked: Asked, without?: FilterName<BottleneckList>): Prisma.Sql {
  const { viewer, q, filter, catalogue } = asked;
  const has = (name: FilterName<BottleneckList>) => name !== without && filter[name].length > 0;
  const conditions = [visibleSql("bottleneck", viewer)];
  if (q) conditions.push(mentions(q));
  if (has("status")) conditions.push(isOneOf(filter.status));
  if (has("cause")) conditions.push(Prisma.sql`b.causes && ${[...filter.cause]}::"Cause"[]`);
  if (has("theme")) conditions.push(hasFacet("theme", filter.theme));
  if (has("partnership")) conditions.push(hasFacet("partnership", filter.partnership));
  if (has("organisation")) conditions.push(hasFacet("organisation", filter.organisation));
  if (has("region")) conditions.push(hasFacet("region", membersOf(filter.region, catalogue)));
  return Prisma.join(conditions, " and ");
}

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

/** How well `b` answers what was typed: the very reference first, words of the title next. */
export const relevance = (q: string): Prisma.Sql =>
  Prisma.sql`(${isReference(reference, q)} is true) desc, ts_rank(b.search, gw_query(${q})) desc`;

// The query stands in the statement itself: out of sight, in a CTE, the planner would read all matches.
const mentions = (q: string): Prisma.Sql =>
  Prisma.sql`(${isReference(reference, q)} or b.search @@ gw_query(${q}))`;

const reference = Prisma.sql`b.reference`;

// One status is asked for as such: by its index its bottlenecks come in the order of their dates.
const isOneOf = (statuses: readonly BottleneckStatus[]): Prisma.Sql =>
  statuses.length === 1
    ? Prisma.sql`b.status = ${statuses[0]}::"BottleneckStatus"`
    : Prisma.sql`b.status = any(${[...statuses]}::"BottleneckStatus"[])`;
