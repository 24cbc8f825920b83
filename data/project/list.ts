import "server-only";
import type { Day } from "@/domain/day";
import type { Language } from "@/domain/language";
import type { FilterName } from "@/domain/list";
import { type ProjectList, type ProjectRequest, projectList } from "@/domain/project/list";
import type { Health, MilestoneDays, ProjectPhase } from "@/domain/project/project";
import { Prisma } from "@/prisma/generated/client";
import { membersOf } from "../catalogue";
import { db } from "../db";
import { type Page, type Placed, pageOf, pageSql } from "../list";
import { type Counts, countList } from "../list-counts";
import { type Asked as AskedOf, byMoment, type ListSource, rowsOf } from "../list-source";
import { remember } from "../memory";
import { isReference } from "../reference-search";
import { seenKey, visibleSql } from "../visibility";

export type Asked = AskedOf<ProjectList>;

/** One project in a list. */
export type ProjectRow = Placed & {
  reference: string;
  phase: ProjectPhase;
  phaseIsEditorial: boolean;
  health: Health | null;
  published: boolean;
  originalLanguage: Language;
  reportedOn: Day | null;
  texts: { language: Language; name: string }[];
  themeIds: string[];
  regionIds: string[];
  milestones: MilestoneDays[];
};

/** How projects, called `p`, are found, put in order and counted. */
export const projects: ListSource<ProjectList> = {
  ...{ list: projectList, from: Prisma.sql`"Project" p`, name: Prisma.sql`p` },
  visible: (viewer) => visibleSql("project", viewer),
  mentions: (q) =>
    Prisma.sql`(${isReference(Prisma.sql`p.reference`, q)} or p.search @@ gw_query(${q}))`,
  filters: {
    phase: (phases) => Prisma.sql`p.phase::text = any(${phases})`,
    health: (healths) => Prisma.sql`p.health::text = any(${healths})`,
    theme: (ids) => Prisma.sql`exists (select 1 from "ProjectTheme" t
      where t."projectId" = p.id and t."themeId" = any(${ids}))`,
    partnership: (ids) => Prisma.sql`p."partnershipId" = any(${ids})`,
    // A project works in a region as such, or in a member of it.
    region: (ids, catalogue) => Prisma.sql`exists (select 1 from "ProjectRegion" v
      where v."projectId" = p.id and v."regionId" = any(${[...ids, ...membersOf(ids, catalogue)]}))`,
  },
  orders: {
    changed: byMoment(Prisma.sql`p."changedAt"`, true),
    newest: byMoment(Prisma.sql`p."createdAt"`, true),
    silent: byMoment(Prisma.sql`coalesce(p."reportedAt", p."createdAt")`, false),
  },
  counted: {
    most: 10_000,
    columns: Prisma.sql`p.id, p.phase, p.health, p."partnershipId"`,
    tallies: [
      Prisma.sql`select 'phase' as name, phase::text as value, count(*) from found group by phase`,
      Prisma.sql`select 'health' as name, health::text as value, count(*) from found
        where health is not null group by health`,
      Prisma.sql`select 'partnership' as name, "partnershipId" as value, count(*) from found
        where "partnershipId" is not null group by "partnershipId"`,
      Prisma.sql`select 'theme' as name, t."themeId" as value, count(*)
        from found join "ProjectTheme" t on t."projectId" = found.id group by t."themeId"`,
      Prisma.sql`select 'region' as name, v."regionId" as value, count(*)
        from found join "ProjectRegion" v on v."projectId" = found.id group by v."regionId"`,
    ],
  },
};

/** The projects that this viewer may see and this filter lets through, a page at a time. */
export const listProjects = async (
  asked: Asked,
  { order, mark }: Pick<ProjectRequest, "order" | "mark">,
): Promise<Page<ProjectRow>> =>
  pageOf(await find(pageSql(await rowsOf(projects, asked, order), mark)), mark);

/** How many match, and how many each value would leave. Kept in memory for all who may see the same. */
export function countProjects(asked: Asked): Promise<Counts<FilterName<ProjectList>>> {
  const by = [seenKey(asked.viewer), asked.q, asked.filter];
  return remember({ name: "projects by filter", on: "records", by }, () =>
    countList(projects, asked),
  );
}

const find = (page: Prisma.Sql) => db.$queryRaw<ProjectRow[]>`
  select p.id, p.at, p.reference, p.phase, p."phaseIsEditorial", p.health, p.published, p."originalLanguage",
    to_char(p."reportedAt" at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "reportedOn",
    coalesce((select json_agg(json_build_object('language', t.language, 'name', t.name))
      from "ProjectText" t where t."projectId" = p.id), '[]') as texts,
    array(select t."themeId" from "ProjectTheme" t where t."projectId" = p.id) as "themeIds",
    array(select r."regionId" from "ProjectRegion" r where r."projectId" = p.id) as "regionIds",
    coalesce((select json_agg(json_build_object('plannedOn', m."plannedOn", 'doneOn', m."doneOn"))
      from "Milestone" m where m."projectId" = p.id), '[]') as milestones
  from (${page}) p order by p.place`;
