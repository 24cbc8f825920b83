import "server-only";
import { type ProjectFacet, type ProjectFilter, projectFacets } from "@/domain/project/filter";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { seeingScopes } from "../bottleneck/visibility";
import { db } from "../db";
import { keepAnswers } from "../kept";
import { facetSql, searchSql } from "./filter-sql";
import { visibleProjectsSql } from "./visibility";

/** Past this many projects the counts stop, and say so. */
const mostCounted = 10_000;

export type ProjectCounts = {
  total: number;
  /** Whether there are more than were counted. */
  capped: boolean;
  /** How many there would be with this value, by facet; the other facets count along. */
  facets: Record<ProjectFacet, ReadonlyMap<string, number>>;
};

type CountRow = { facet: ProjectFacet | "total" | "seen"; value: string; count: number };

/** The counts of so many filters are remembered. */
const keepFiltered = keepAnswers<ProjectCounts>(200);

/** Counts what the filter lets through; kept for a moment for all who may see the same. */
export function countProjects(viewer: Anyone, filter: ProjectFilter): Promise<ProjectCounts> {
  const { sort: _, ...asked } = filter;
  const key = JSON.stringify([seeingScopes(viewer), asked]);
  return keepFiltered(key, () => count(viewer, filter));
}

/** In one statement over at most so many projects. */
async function count(viewer: Anyone, filter: ProjectFilter): Promise<ProjectCounts> {
  const found = Prisma.join([visibleProjectsSql(viewer), ...searchSql(filter)], " and ");
  const rows = await db.$queryRaw<CountRow[]>`
    with p as materialized (
      select p.id, p.phase, p.health, p."partnershipId"
      from "Project" p where ${found} limit ${mostCounted + 1})
    select 'seen' as facet, '' as value, count(*)::int as count from p
    union all select 'total', '', count(*)::int from p where ${except(filter)}
    union all select 'phase', phase::text, count(*)::int from p
      where ${except(filter, "phase")} group by phase
    union all select 'health', health::text, count(*)::int from p
      where health is not null and ${except(filter, "health")} group by health
    union all select 'partnership', "partnershipId", count(*)::int from p
      where "partnershipId" is not null and ${except(filter, "partnership")} group by "partnershipId"
    union all select 'theme', c."themeId", count(*)::int
      from p join "ProjectTheme" c on c."projectId" = p.id
      where ${except(filter, "theme")} group by c."themeId"`;

  const countOf = (name: CountRow["facet"]) => rows.find(({ facet }) => facet === name)?.count ?? 0;
  const counts = (name: ProjectFacet) =>
    new Map(rows.filter(({ facet }) => facet === name).map(({ value, count }) => [value, count]));
  return {
    total: Math.min(countOf("total"), mostCounted),
    capped: countOf("seen") > mostCounted,
    facets: {
      phase: counts("phase"),
      health: counts("health"),
      theme: counts("theme"),
      partnership: counts("partnership"),
    },
  };
}

/** What all groups of checkboxes ask, but this one. */
function except(filter: ProjectFilter, left?: ProjectFacet): Prisma.Sql {
  const asked = projectFacets
    .filter((facet) => facet !== left)
    .flatMap((facet) => facetSql(facet, filter));
  return asked.length > 0 ? Prisma.join(asked, " and ") : Prisma.sql`true`;
}
