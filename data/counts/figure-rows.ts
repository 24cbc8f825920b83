import "server-only";
import { z } from "zod";
import { openStatuses, solvedStatuses } from "@/domain/bottleneck/bottleneck";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { facetOf, facetParts, facetSql } from "../bottleneck/facet";
import { readRows } from "../read-rows";
import { visibleSql } from "../visibility";

const countRow = z.object({ name: z.string(), value: z.string(), count: z.number() });
const bottleneckCount = countRow.extend({ open: z.number(), solved: z.number() });
export type BottleneckCount = z.infer<typeof bottleneckCount>;

const those = (statuses: readonly string[]) =>
  Prisma.sql`(count(*) filter (where status = any(${[...statuses]}::"BottleneckStatus"[])))::int`;
const counted = Prisma.sql`count(*)::int as count, ${those(openStatuses)} as open,
  ${those(solvedStatuses)} as solved`;

/**
 * The bottlenecks that this viewer may see, by each facet, status and cause; by "cooperation" those of a
 * cooperation region, each once in whichever of its members.
 */
export const countBottlenecks = (viewer: Anyone): Promise<BottleneckCount[]> => {
  const seen = Prisma.sql`"Bottleneck" b where ${visibleSql("bottleneck", viewer)}`;
  // Bottlenecks with the same regions are counted together first: some thousands of sets, however many bottlenecks.
  const alike = Prisma.sql`(select regions, ${counted} from (
      select array(select facet from unnest(b.facets) facet where facet like ${`${facetOf("region", "")}%`}) as regions, status
      from ${seen}) r group by regions) alike`;
  return readRows(
    "bottlenecks in figures",
    bottleneckCount,
    Prisma.sql`select ${facetParts}, count, open, solved from (select facet, ${counted}
      from (select unnest(facets) as facet, status from ${seen}) u group by facet) f
    union all
    select 'status', status::text, ${counted} from ${seen} group by status
    union all
    select 'cause', cause::text, ${counted}
      from (select unnest(causes) as cause, status from ${seen}) u group by cause
    union all
    select 'cooperation', area.id, ${sum(Prisma.sql`count`)}, ${sum(Prisma.sql`open`)}, ${sum(Prisma.sql`solved`)} from (
      select "regionId" as id, array_agg(${facetSql("region", Prisma.sql`"memberId"`)}) as facets
      from "RegionMember" group by "regionId") area
    join ${alike} on alike.regions && area.facets group by area.id`,
  );
};

const sum = (column: Prisma.Sql) => Prisma.sql`sum(${column})::int`;

/** The projects that this viewer may see, by phase, partnership and region; a cooperation region with its members. */
export const countProjects = (viewer: Anyone) => {
  const seen = visibleSql("project", viewer);
  return readRows(
    "projects in figures",
    countRow,
    Prisma.sql`select 'phase' as name, p.phase::text as value, count(*)::int as count
      from "Project" p where ${seen} group by p.phase
    union all
    select 'partnership', p."partnershipId", count(*)::int
      from "Project" p where p."partnershipId" is not null and ${seen} group by p."partnershipId"
    union all
    select 'border', border, count(*)::int
      from "Project" p cross join unnest(p.borders) as border where ${seen} group by border
    union all
    select 'region', linked."regionId", count(*)::int from (
      select "projectId" as id, "regionId" from "ProjectRegion"
      union select r."projectId", m."regionId"
        from "ProjectRegion" r join "RegionMember" m on m."memberId" = r."regionId") linked
    join "Project" p on p.id = linked.id where ${seen} group by linked."regionId"`,
  );
};
