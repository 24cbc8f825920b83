import "server-only";
import { dayAtBorder, dayOf } from "@/domain/day";
import type { PageMark, ProjectFilter } from "@/domain/project/filter";
import type { Anyone } from "@/domain/viewer";
import { db } from "../db";
import { findKeys, type Key, pageOf } from "./list";

/** One project as the download holds it. */
export type ProjectExportRow = Awaited<ReturnType<typeof readRows>>[number];

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
  const found = await db.$queryRaw<Key[]>(findKeys(viewer, filter, mark, size + 1));
  const { keys, next } = pageOf(found, mark, size);
  return { rows: await readRows(keys.map(({ id }) => id)), next };
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
