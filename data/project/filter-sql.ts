import "server-only";
import type { ProjectFacet, ProjectFilter } from "@/domain/project/filter";
import { Prisma } from "@/prisma/generated/client";
import { isReference } from "../reference-search";

/** What the typed words and the region ask of a project called `p`. */
export function searchSql({ q, region }: ProjectFilter): Prisma.Sql[] {
  return [...(q ? [typed(q)] : []), ...(region ? [inRegion(region)] : [])];
}

const typed = (q: string): Prisma.Sql =>
  Prisma.sql`(${isReference(Prisma.sql`p.reference`, q)} or p.search @@ gw_query(${q}))`;

/** What one group of checkboxes asks of a project called `p`; nothing when none is ticked. */
export function facetSql(facet: ProjectFacet, filter: ProjectFilter): Prisma.Sql[] {
  const values: string[] = filter[facet];
  if (values.length === 0) return [];
  switch (facet) {
    case "phase":
      return [Prisma.sql`p.phase::text = any(${values})`];
    case "health":
      return [Prisma.sql`p.health::text = any(${values})`];
    case "partnership":
      return [Prisma.sql`p."partnershipId" = any(${values})`];
    case "theme":
      return [
        Prisma.sql`exists (select 1 from "ProjectTheme" t
          where t."projectId" = p.id and t."themeId" = any(${values}))`,
      ];
  }
}

/** A cooperation region stands for its members. */
const inRegion = (region: string) => Prisma.sql`exists (
  select 1 from "ProjectRegion" v where v."projectId" = p.id and (v."regionId" = ${region}
    or v."regionId" in (select "memberId" from "RegionMember" where "regionId" = ${region})))`;
