import "server-only";
import type { FilterName } from "@/domain/list";
import { type ProjectList, projectList } from "@/domain/project/list";
import { Prisma } from "@/prisma/generated/client";
import { type Counts, countList } from "../list-counts";
import { remember } from "../memory";
import { seenKey } from "../visibility";
import { type Asked, matches } from "./conditions";

/** Past this many projects the counts stop, and say so. */
const mostCounted = 10_000;

type ProjectCounts = Counts<FilterName<ProjectList>>;

/** How many match, and how many each value would leave. Kept in memory for all who may see the same. */
export function countProjects(asked: Asked): Promise<ProjectCounts> {
  const { viewer, q, filter } = asked;
  const by = [seenKey(viewer), q, filter];
  return remember({ name: "projects by filter", on: "records", by }, () => count(asked));
}

const count = (asked: Asked) =>
  countList({
    ...{ list: projectList, q: asked.q, filter: asked.filter, most: mostCounted },
    found: (without) => Prisma.sql`select p.id, p.phase, p.health, p."partnershipId"
      from "Project" p where ${matches(asked, without)}`,
    tallies,
  });

const tallies = [
  Prisma.sql`select 'phase' as name, phase::text as value from found`,
  Prisma.sql`select 'health' as name, health::text as value from found where health is not null`,
  Prisma.sql`select 'partnership' as name, "partnershipId" as value from found
    where "partnershipId" is not null`,
  Prisma.sql`select 'theme' as name, t."themeId" as value
    from found join "ProjectTheme" t on t."projectId" = found.id`,
  Prisma.sql`select 'region' as name, v."regionId" as value
    from found join "ProjectRegion" v on v."projectId" = found.id`,
];
