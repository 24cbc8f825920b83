import "server-only";
import { type Outcome, refused } from "@/domain/outcome";
import type { CorrectReportRequest } from "@/domain/project/progress";
import { isReporter, needsHealthReason } from "@/domain/project/project";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { touchedBy } from "../record-write";
import { keepTexts, type WrittenText } from "../text-versions";
import { happened } from "../write";
import { type HeldProject, projectRecord, writeProject } from "./write";

/**
 * Puts a progress report right, in the wording that the official saw. What was told stays in a row of its own;
 * what the project says of its health follows while it still says what the newest report said.
 */
export function correctReport(
  viewer: Viewer,
  { version: seen, ...request }: CorrectReportRequest,
  sameAs?: object,
): Promise<Outcome> {
  const { reportId, health, text, language } = request;
  // Its version is a row, and not the number that its project has.
  const asked = { ...request, seen };
  const write = {
    act: "project.correctReport",
    ability: "report",
    request: asked,
    sameAs,
  } as const;
  return writeProject(viewer, write, async (writing) => {
    const { tx, row: project, now: reportedAt } = writing;
    const report = await findReport(tx, project.id, reportId);
    if (!report) return refused("overtaken");
    if (!isReporter(report, viewer)) return refused("notYours");
    const before = report.corrections[0] ?? report;
    if (before.id !== seen) return refused("overtaken");
    const isSame = before.health === health && before.text === text && before.language === language;
    if (isSame) return happened();
    const { textVersion } = await tx.progressReport.create({
      data: {
        ...{ projectId: project.id, correctsId: reportId, health, text, language, reportedAt },
        ...{ reportedById: viewer.id, reportedForId: viewer.organisationId },
      },
      select: { textVersion: true },
    });
    const written = await followReport(tx, viewer, project, { reportId, before, after: request });
    await tx.project.update({
      where: { id: project.id },
      data: { ...written.data, ...touchedBy(viewer, reportedAt) },
      select: { id: true },
    });
    const record = projectRecord(project);
    const reasons = await keepTexts(tx, viewer, record, written.texts);
    const words = textVersion ? [{ field: "report", language, version: textVersion }] : [];
    const payload = { reportId, from: before.health, to: health, texts: [...words, ...reasons] };
    return happened({ name: "project.reportCorrected", record, payload });
  });
}

const wording = { id: true, health: true, text: true, language: true } as const;

/** A report of this project with its newest correction, if any. */
const findReport = (tx: Transaction, projectId: string, id: string) =>
  tx.progressReport.findFirst({
    where: { id, projectId, correctsId: null },
    select: {
      ...{ ...wording, reportedById: true, reportedForId: true },
      corrections: { select: wording, orderBy: newestFirst, take: 1 },
    },
  });

const newestFirst = [{ reportedAt: "desc" }, { id: "desc" }] as const satisfies object[];

type Wording = Pick<CorrectReportRequest, "health" | "text">;
type Correction = { reportId: string; before: Wording; after: Wording };

/** What changes of the project itself: its health, while it is still what this report said of it. */
async function followReport(
  tx: Transaction,
  { id: viewerId }: Viewer,
  project: HeldProject,
  { reportId, before, after }: Correction,
): Promise<{ data: object; texts: WrittenText[] }> {
  const reasonIn = ({ health, text }: Wording) => (needsHealthReason(health) ? text : null);
  const newest = await tx.progressReport.findFirst({
    where: { projectId: project.id, correctsId: null },
    orderBy: [...newestFirst],
    select: { id: true },
  });
  const isSaid =
    newest?.id === reportId &&
    project.health === before.health &&
    project.healthReason === reasonIn(before);
  if (!isSaid) return { data: {}, texts: [] };
  const healthReason = reasonIn(after);
  return {
    data: { health: after.health, healthReason, changedById: viewerId, version: { increment: 1 } },
    texts: [
      { field: "healthReason", language: null, before: project.healthReason, after: healthReason },
    ],
  };
}
