import "server-only";
import { type Day, dateOf, dayAtBorder, dayOf } from "@/domain/day";
import { inLanguage, type Language, type Names } from "@/domain/language";
import { silentBefore } from "@/domain/project/project";
import type { Viewer } from "@/domain/viewer";
import { askOfProject } from "@/domain/workbench";
import type { Prisma } from "@/prisma/generated/client";
import { seeingScopes } from "../bottleneck/visibility";
import { db } from "../db";
import { inScope, projectReachSelect, reachOfProject } from "../project/visibility";
import { most } from "./bottlenecks";

const workSelect = {
  reference: true,
  phase: true,
  health: true,
  reportedAt: true,
  startOn: true,
  createdAt: true,
  originalLanguage: true,
  texts: { select: { language: true, name: true } },
  milestones: { select: { plannedOn: true, doneOn: true } },
  ...projectReachSelect,
} as const satisfies Prisma.ProjectSelect;

/** The running projects of this official that were silent for long or have a late milestone. */
export async function listAskingProjects(viewer: Viewer, today: Day, reader: Language) {
  const silent = dateOf(silentBefore(today));
  const rows = await db.project.findMany({
    where: {
      AND: [
        ownProjects(viewer),
        {
          OR: [
            { reportedAt: { lt: silent } },
            { reportedAt: null, startOn: { lt: silent } },
            { reportedAt: null, startOn: null, createdAt: { lt: silent } },
            { milestones: { some: { doneOn: null, plannedOn: { lt: dateOf(today) } } } },
          ],
        },
      ],
    },
    select: workSelect,
    orderBy: [{ reportedAt: { sort: "asc", nulls: "first" } }, { id: "asc" }],
    take: most,
    relationLoadStrategy: "join",
  });
  return rows.flatMap((row) => {
    const ask = askOfProject(viewer, workOf(row), today);
    return ask ? [{ ask, ...viewOf(row, reader) }] : [];
  });
}

/** The running projects in the scopes of this official, the last changed first. */
export async function listOwnProjects(viewer: Viewer, reader: Language) {
  const rows = await db.project.findMany({
    where: ownProjects(viewer),
    select: workSelect,
    orderBy: [{ changedAt: "desc" }, { id: "desc" }],
    take: 5,
    relationLoadStrategy: "join",
  });
  return rows.map((row) => viewOf(row, reader));
}

/** The running ones. Inside an OR an empty condition lets nothing through: "all" is said on its own. */
function ownProjects(viewer: Viewer): Prisma.ProjectWhereInput {
  const scopes = seeingScopes(viewer);
  const within = scopes.some(({ kind }) => kind === "ALL") ? {} : { OR: scopes.map(inScope) };
  return { phase: "RUNNING", ...within };
}

type Row = Prisma.ProjectGetPayload<{ select: typeof workSelect }>;

const workOf = (row: Row) => ({
  ...reachOfProject(row),
  phase: row.phase,
  reportedOn: row.reportedAt && dayAtBorder(row.reportedAt),
  since: row.startOn ? dayOf(row.startOn) : dayAtBorder(row.createdAt),
  milestones: row.milestones.map(({ plannedOn, doneOn }) => ({
    plannedOn: dayOf(plannedOn),
    doneOn: doneOn && dayOf(doneOn),
  })),
});

function viewOf({ reference, health, texts, milestones }: Row, reader: Language) {
  const names = Object.fromEntries(texts.map(({ language, name }) => [language, name])) as Names;
  return {
    reference,
    health,
    name: inLanguage(names, reader),
    milestones: {
      done: milestones.filter(({ doneOn }) => doneOn !== null).length,
      all: milestones.length,
    },
  };
}
