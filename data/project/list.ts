import "server-only";
import type { Day } from "@/domain/day";
import type { Language } from "@/domain/language";
import type { ProjectList, ProjectRequest } from "@/domain/project/list";
import type { Health, MilestoneDays, ProjectPhase } from "@/domain/project/project";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { type Page, type Placed, pageOf, pageSql, type RowOrder, type Rows } from "../list";
import { type Asked, matches } from "./conditions";

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

/** The projects that this viewer may see and this filter lets through, a page at a time. */
export const listProjects = async (
  asked: Asked,
  { order, mark }: Pick<ProjectRequest, "order" | "mark">,
): Promise<Page<ProjectRow>> => pageOf(await find(pageSql(rowsOf(asked, order), mark)), mark);

const orders: Record<keyof ProjectList["orders"], RowOrder> = {
  changed: { value: Prisma.sql`p."changedAt"`, kind: "moment", down: true },
  newest: { value: Prisma.sql`p."createdAt"`, kind: "moment", down: true },
  silent: {
    value: Prisma.sql`coalesce(p."reportedAt", p."createdAt")`,
    kind: "moment",
    down: false,
  },
};

/** The projects of a list in one of its orders. */
export const rowsOf = (asked: Asked, order: keyof ProjectList["orders"]): Rows => ({
  ...{ from: Prisma.sql`"Project" p`, name: Prisma.sql`p` },
  ...{ where: matches(asked), order: orders[order] },
});

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
