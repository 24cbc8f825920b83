import "server-only";
import type { FilterName } from "@/domain/list";
import type { ProjectList, ProjectRequest } from "@/domain/project/list";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { type Catalogue, membersOf } from "../catalogue";
import { isReference } from "../reference-search";
import { visibleSql } from "../visibility";

/** Who asks, for what, and what the ids in it stand for. */
export type Asked = Pick<ProjectRequest, "q" | "filter"> & { viewer: Anyone; catalogue: Catalogue };

/**
 * What holds of every project `p` that this viewer may see and this filter lets through; on request as if
 * one filter had been left out.
 */
export function matches(asked: Asked, without?: FilterName<ProjectList>): Prisma.Sql {
  const { viewer, q, filter, catalogue } = asked;
  const has = (name: FilterName<ProjectList>) => name !== without && filter[name].length > 0;
  const conditions = [visibleSql("project", viewer)];
  if (q) conditions.push(mentions(q));
  if (has("phase")) conditions.push(Prisma.sql`p.phase::text = any(${[...filter.phase]})`);
  if (has("health")) conditions.push(Prisma.sql`p.health::text = any(${[...filter.health]})`);
  if (has("theme")) conditions.push(hasTheme(filter.theme));
  if (has("partnership"))
    conditions.push(Prisma.sql`p."partnershipId" = any(${[...filter.partnership]})`);
  if (has("region")) conditions.push(isIn(membersOf(filter.region, catalogue), filter.region));
  return Prisma.join(conditions, " and ");
}

const mentions = (q: string) =>
  Prisma.sql`(${isReference(Prisma.sql`p.reference`, q)} or p.search @@ gw_query(${q}))`;

const hasTheme = (ids: readonly string[]) => Prisma.sql`exists (select 1 from "ProjectTheme" t
  where t."projectId" = p.id and t."themeId" = any(${[...ids]}))`;

/** A project works in a region as such, or in a member of it. */
const isIn = (members: readonly string[], regions: readonly string[]) => Prisma.sql`exists (
  select 1 from "ProjectRegion" v
  where v."projectId" = p.id and v."regionId" = any(${[...members, ...regions]}))`;
