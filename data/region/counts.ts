import "server-only";
import { z } from "zod";
import { statusesOf } from "@/domain/bottleneck/bottleneck";
import { Prisma } from "@/prisma/generated/client";
import { facetSql } from "../bottleneck/facet";
import { remember } from "../memory";
import { readRows } from "../read-rows";
import { visibleSql } from "../visibility";

/** How many published records concern a region: bottlenecks that are open, and projects. */
export type RegionCounts = { open: number; projects: number };

const none: RegionCounts = { open: 0, projects: 0 };

/** The counts of one region; nothing found is zero. */
export const countsOf = (counts: ReadonlyMap<string, RegionCounts>, id: string): RegionCounts =>
  counts.get(id) ?? none;

/** The counts of the public part by region, the same for every viewer, kept in memory. */
export const readRegionCounts = (): Promise<ReadonlyMap<string, RegionCounts>> =>
  remember({ name: "public records by region", on: "records" }, countByRegion);

/**
 * Counts the public part by region. A cooperation region counts the records in any of its member
 * regions, each once.
 */
export async function countByRegion(): Promise<ReadonlyMap<string, RegionCounts>> {
  const [bottlenecks, projects] = await Promise.all([countOpenBottlenecks(), countProjects()]);
  const counts = new Map(bottlenecks.map(({ id, open }) => [id, { open, projects: 0 }]));
  for (const { id, projects: count } of projects)
    counts.set(id, { ...countsOf(counts, id), projects: count });
  return counts;
}

const countOpenBottlenecks = () =>
  readRows(
    "bottlenecks by region",
    z.object({ id: z.string(), open: z.number() }),
    Prisma.sql`with mine as (
    select id, array[${facetSql("region", Prisma.sql`id`)}] as facets from "Region" where kind = 'NUTS3'
    union all
    select "regionId", array_agg(${facetSql("region", Prisma.sql`"memberId"`)})
    from "RegionMember" group by "regionId")
  select mine.id, count(*)::int as open
  from mine join "Bottleneck" b on b.facets && mine.facets
  where b.status = any(${statusesOf("open")}::"BottleneckStatus"[]) and ${visibleSql("bottleneck", null)}
  group by mine.id`,
  );

const countProjects = () =>
  readRows(
    "projects by region",
    z.object({ id: z.string(), projects: z.number() }),
    Prisma.sql`with linked as (
    select "projectId" as id, "regionId" from "ProjectRegion"
    union select r."projectId", m."regionId"
      from "ProjectRegion" r join "RegionMember" m on m."memberId" = r."regionId")
  select "regionId" as id, count(*)::int as projects
  from linked join "Project" p using (id) where ${visibleSql("project", null)} and p.phase <> 'STOPPED'
  group by "regionId"`,
  );
