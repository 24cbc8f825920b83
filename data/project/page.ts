import "server-only";
import { dayAtBorder, dayOf } from "@/domain/day";
import { namesOf } from "@/domain/language";
import { may } from "@/domain/permission";
import { isReporter } from "@/domain/project/project";
import type { Anyone, Viewer } from "@/domain/viewer";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { visible } from "../visibility";
import { type FactsRow, factsOf, factsSelect } from "./facts";

/** How many progress reports a page shows, the newest first. */
const shownReports = 50;

const wording = { id: true, health: true, text: true, language: true, reportedAt: true } as const;
const newestFirst: Prisma.ProgressReportOrderByWithRelationInput[] = [
  { reportedAt: "desc" },
  { id: "desc" },
];

/** What the page selects. `reader` decides which linked bottlenecks are among it. */
const pageSelect = (reader: Anyone) =>
  ({
    ...factsSelect(reader),
    phaseIsEditorial: true,
    published: true,
    createdAt: true,
    reportedAt: true,
    milestones: {
      select: { id: true, title: true, plannedOn: true, doneOn: true },
      orderBy: [{ plannedOn: "asc" }, { id: "asc" }],
    },
    reports: {
      where: { correctsId: null },
      select: {
        ...wording,
        ...{ reportedById: true, reportedForId: true },
        corrections: { select: wording, orderBy: newestFirst },
      },
      orderBy: newestFirst,
      take: shownReports,
    },
    bottlenecks: {
      where: { bottleneck: visible(reader) },
      select: {
        bottleneckId: true,
        bottleneck: {
          select: {
            reference: true,
            originalLanguage: true,
            texts: { select: { language: true, title: true } },
          },
        },
      },
      orderBy: { bottleneck: { reference: "asc" } },
    },
  }) as const satisfies Prisma.ProjectSelect;

type PageRow = Prisma.ProjectGetPayload<{ select: ReturnType<typeof pageSelect> }>;

const findRow = (viewer: Anyone, reference: string, reader: Anyone): Promise<PageRow | null> =>
  db.project.findFirst({
    where: { reference, AND: [visible(viewer)] },
    select: pageSelect(reader),
    relationLoadStrategy: "join",
  });

/** A project as its page shows it to this viewer, or null when it does not exist for them. */
export async function findProject(viewer: Anyone, reference: string) {
  const row = await findRow(viewer, reference, viewer);
  return row && viewOf(row, viewer);
}

/** The same page as the public would read it, for an official who may see it now. */
export async function previewProject(viewer: Viewer, reference: string) {
  const row = await findRow(viewer, reference, null);
  return row && { ...viewOf(row, null), may: viewOf(row, viewer).may };
}

export type ProjectView = NonNullable<Awaited<ReturnType<typeof findProject>>>;

function viewOf(row: PageRow, viewer: Anyone) {
  const { milestones, reports, texts, bottlenecks, reportedAt, createdAt } = row;
  const { id: _, version, reference, originalLanguage, published, phaseIsEditorial } = row;
  return {
    ...{ version, reference, originalLanguage, published, phaseIsEditorial, texts },
    facts: factsOf(row),
    programmeNames: namesOf(row.programmeNames),
    sources: row.sources.map(({ noteNames, ...source }) => ({
      ...source,
      noteNames: namesOf(noteNames),
    })),
    registeredOn: dayAtBorder(createdAt),
    reportedOn: reportedAt && dayAtBorder(reportedAt),
    milestones: milestones.map(({ plannedOn, doneOn, ...milestone }) => ({
      ...milestone,
      plannedOn: dayOf(plannedOn),
      doneOn: doneOn && dayOf(doneOn),
    })),
    reports: reports.map((report) => reportOf(report, viewer, may(viewer, "report", row))),
    bottlenecks: bottlenecks.map(({ bottleneck }) => bottleneck),
    may: {
      edit: may(viewer, "edit", row),
      report: may(viewer, "report", row),
      publish: may(viewer, "publish", row),
    },
  };
}

/**
 * A report as it was put right last, of the day on which it was given. The public reads which organisation
 * reports, never who; how it was worded before is for officials who may report.
 */
function reportOf(report: PageRow["reports"][number], viewer: Anyone, mayReport: boolean) {
  const { id, reportedAt, reportedForId: organisationId, corrections } = report;
  const [now = report, ...before] = [...corrections, report];
  const { health, text, language } = now;
  return {
    ...{ id, health, text, language, organisationId, reportedAt },
    /** The wording that one sees, for a form about it. */
    version: now.id,
    reportedOn: dayAtBorder(reportedAt),
    correctedOn: before.length > 0 ? dayAtBorder(now.reportedAt) : null,
    before: mayReport ? before.map((was, at) => wordedBefore(was, before[at - 1] ?? now)) : [],
    mayCorrect: mayReport && viewer !== null && isReporter(report, viewer),
  };
}

type Worded = Pick<PageRow["reports"][number], "health" | "text" | "language" | "reportedAt">;

/** How a report read until it was put right. */
const wordedBefore = ({ health, text, language }: Worded, next: Worded) => ({
  ...{ health, text, language },
  until: dayAtBorder(next.reportedAt),
});

/** What the edit form of a project says now, for an official who may edit it; else null. */
export async function findProjectToEdit(viewer: Viewer, reference: string) {
  const row: FactsRow | null = await db.project.findFirst({
    where: { reference, AND: [visible(viewer)] },
    select: factsSelect(viewer),
    relationLoadStrategy: "join",
  });
  if (!row || !may(viewer, "edit", row)) return null;
  return { reference: row.reference, version: row.version, facts: factsOf(row) };
}
