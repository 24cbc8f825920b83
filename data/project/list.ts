import "server-only";
import type { Day } from "@/domain/day";
import type { Language } from "@/domain/language";
import { type PageMark, type ProjectFilter, projectFacets } from "@/domain/project/filter";
import type { Health, MilestoneDays, ProjectPhase } from "@/domain/project/project";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { countProjects, type ProjectCounts } from "./counts";
import { facetSql, searchSql } from "./filter-sql";
import { visibleProjectsSql } from "./visibility";

/** How many projects one page of the list holds. */
const pageSize = 25;

/** One project in a list. */
export type ProjectRow = {
  id: string;
  /** What the list is in order of. */
  at: Date;
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

export type ProjectPage = ProjectCounts & {
  rows: ProjectRow[];
  /** Where the pages before and after this one begin. */
  previous: { at: Date; id: string } | null;
  next: { at: Date; id: string } | null;
};

/** One page of the projects that this viewer may know of and the filter lets through, with its counts. */
export async function listProjects(
  viewer: Anyone,
  filter: ProjectFilter,
  mark: PageMark | null,
): Promise<ProjectPage> {
  const [counts, found] = await Promise.all([
    countProjects(viewer, filter),
    findLines(viewer, filter, mark, pageSize + 1),
  ]);
  const { keys: rows, ...neighbours } = pageOf(found, mark, pageSize);
  return { ...counts, rows, ...neighbours };
}

/** A place in the list. */
export type Key = { id: string; at: Date };

/** What was found without the one too many that tells whether there is more. */
export function pageOf<K extends Key>(found: readonly K[], mark: PageMark | null, size: number) {
  const keys = found.slice(0, size);
  const isMore = found.length > size;
  const backwards = mark?.direction === "before";
  if (backwards) keys.reverse();
  const [first, last] = [keys[0], keys.at(-1)];
  return {
    keys,
    previous: first && (backwards ? isMore : mark !== null) ? first : null,
    next: last && (backwards || isMore) ? last : null,
  };
}

const moments = {
  changed: Prisma.sql`p."changedAt"`,
  newest: Prisma.sql`p."createdAt"`,
  silent: Prisma.sql`coalesce(p."reportedAt", p."createdAt")`,
} as const;

/** Moment and id of the rows of a page, read from where the page before it ended. */
export function findKeys(
  viewer: Anyone,
  filter: ProjectFilter,
  mark: PageMark | null,
  limit: number,
): Prisma.Sql {
  const at = moments[filter.sort];
  const forwards = (mark?.direction !== "before") === (filter.sort === "silent");
  const order = forwards ? Prisma.sql`${at}, p.id` : Prisma.sql`${at} desc, p.id desc`;
  const beyond = forwards ? Prisma.sql`>` : Prisma.sql`<`;
  const where = Prisma.join(
    [
      visibleProjectsSql(viewer),
      ...searchSql(filter),
      ...projectFacets.flatMap((facet) => facetSql(facet, filter)),
      ...(mark ? [Prisma.sql`(${at}, p.id) ${beyond} (${mark.at}::timestamptz, ${mark.id})`] : []),
    ],
    " and ",
  );
  return Prisma.sql`
    select p.id, ${at} as at, row_number() over (order by ${order}) as place
    from "Project" p where ${where}
    order by ${order} limit ${limit}`;
}

/** The rows of a page as the list shows them, in one statement. */
const findLines = (...asked: Parameters<typeof findKeys>) => db.$queryRaw<ProjectRow[]>`
  select p.id, k.at, p.reference, p.phase, p."phaseIsEditorial", p.health, p.published, p."originalLanguage",
    to_char(p."reportedAt" at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "reportedOn",
    coalesce((select json_agg(json_build_object('language', t.language, 'name', t.name))
      from "ProjectText" t where t."projectId" = p.id), '[]') as texts,
    array(select t."themeId" from "ProjectTheme" t where t."projectId" = p.id) as "themeIds",
    array(select r."regionId" from "ProjectRegion" r where r."projectId" = p.id) as "regionIds",
    coalesce((select json_agg(json_build_object('plannedOn', m."plannedOn", 'doneOn', m."doneOn"))
      from "Milestone" m where m."projectId" = p.id), '[]') as milestones
  from (${findKeys(...asked)}) k join "Project" p on p.id = k.id
  order by k.place`;
