import "server-only";
import { dayAtBorder, dayOf } from "@/domain/day";
import { type PageMark, type ProjectFilter, projectFacets } from "@/domain/project/filter";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { countProjects, type ProjectCounts } from "./counts";
import { facetSql, searchSql } from "./filter-sql";
import { visibleProjectsSql } from "./visibility";

/** How many projects one page of the list holds. */
const pageSize = 25;

/** One project in a list. */
export type ProjectRow = Awaited<ReturnType<typeof readRows>>[number];

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
  const [counts, page] = await Promise.all([
    countProjects(viewer, filter),
    findPage(viewer, filter, mark, pageSize),
  ]);
  return { ...counts, ...page };
}

/** All of them, in batches, in the order of the list: for the download. */
export async function* eachProject(viewer: Anyone, filter: ProjectFilter) {
  let mark: PageMark | null = null;
  do {
    const { rows, next }: Awaited<ReturnType<typeof findPage>> = await findPage(
      ...([viewer, filter, mark, 500] as const),
    );
    yield rows;
    mark = next && { ...next, direction: "after" };
  } while (mark);
}

async function findPage(
  viewer: Anyone,
  filter: ProjectFilter,
  mark: PageMark | null,
  size: number,
) {
  const found = await findKeys(viewer, filter, mark, size + 1);
  const keys = found.slice(0, size);
  const isMore = found.length > size;
  const backwards = mark?.direction === "before";
  if (backwards) keys.reverse();
  const [first, last] = [keys[0], keys.at(-1)];
  return {
    rows: await readRows(keys.map(({ id }) => id)),
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
function findKeys(viewer: Anyone, filter: ProjectFilter, mark: PageMark | null, limit: number) {
  const at = moments[filter.sort];
  const forwards = (mark?.direction !== "before") === (filter.sort === "silent");
  const [beyond, order] = forwards
    ? [Prisma.raw(">"), Prisma.raw("asc")]
    : [Prisma.raw("<"), Prisma.raw("desc")];
  const where = Prisma.join(
    [
      visibleProjectsSql(viewer),
      ...searchSql(filter),
      ...projectFacets.flatMap((facet) => facetSql(facet, filter)),
      ...(mark ? [Prisma.sql`(${at}, p.id) ${beyond} (${mark.at}::timestamptz, ${mark.id})`] : []),
    ],
    " and ",
  );
  return db.$queryRaw<{ id: string; at: Date }[]>`
    select p.id, ${at} as at from "Project" p where ${where}
    order by ${at} ${order}, p.id ${order} limit ${limit}`;
}

async function readRows(ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await db.project.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      reference: true,
      phase: true,
      health: true,
      healthReason: true,
      published: true,
      originalLanguage: true,
      programme: true,
      leadId: true,
      partnershipId: true,
      startOn: true,
      endOn: true,
      createdAt: true,
      reportedAt: true,
      texts: { select: { language: true, name: true, summary: true } },
      themes: { select: { themeId: true } },
      regions: { select: { regionId: true } },
      partners: { select: { organisationId: true } },
      funding: { select: { amount: true, currency: true } },
      milestones: { select: { plannedOn: true, doneOn: true } },
    },
    relationLoadStrategy: "join",
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [viewOf(row)] : [];
  });
}

function viewOf<
  M extends { plannedOn: Date; doneOn: Date | null },
  R extends {
    startOn: Date | null;
    endOn: Date | null;
    createdAt: Date;
    reportedAt: Date | null;
    milestones: M[];
  },
>({ startOn, endOn, createdAt, reportedAt, milestones, ...row }: R) {
  return {
    ...row,
    startOn: startOn && dayOf(startOn),
    endOn: endOn && dayOf(endOn),
    registeredOn: dayAtBorder(createdAt),
    reportedOn: reportedAt && dayAtBorder(reportedAt),
    milestones: milestones.map(({ plannedOn, doneOn }) => ({
      plannedOn: dayOf(plannedOn),
      doneOn: doneOn && dayOf(doneOn),
    })),
  };
}
