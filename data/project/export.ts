import "server-only";
import { dayAtBorder, dayOf } from "@/domain/day";
import { db } from "../db";
import { eachBatch, type Placed, pageSql } from "../list";
import { rowsOf } from "../list-source";
import { type Asked, projects } from "./list";

/** One project as the download holds it. */
export type ProjectExportRow = Awaited<ReturnType<typeof readRows>>[number];

/**
 * All projects that this viewer may see and this filter lets through, newest first, in batches. The order is
 * one that no edit changes: each is there once, also when somebody works meanwhile.
 */
export async function* exportProjects(asked: Asked): AsyncGenerator<ProjectExportRow[]> {
  const source = await rowsOf(projects, asked, "newest");
  const pages = eachBatch(
    (mark, size) => db.$queryRaw<Placed[]>`
      select id, at from (${pageSql(source, mark, size)}) p order by place`,
  );
  for await (const page of pages) yield await readRows(page.map(({ id }) => id));
}

async function readRows(ids: string[]) {
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
