import "server-only";
import type { Outcome } from "@/domain/outcome";
import type { PublishRequest, ReportRequest } from "@/domain/project/progress";
import { needsHealthReason } from "@/domain/project/project";
import type { Viewer } from "@/domain/viewer";
import { changedBy, publishRecord } from "../record-write";
import { keepTexts } from "../text-versions";
import { happened } from "../write";
import { projectRecord, writeProject, writtenProject } from "./write";

/**
 * Tells how a project goes. The newest report is what the project says of its health: of two at once the
 * second waits for the first and is the newer one.
 */
export function reportProgress(viewer: Viewer, request: ReportRequest): Promise<Outcome> {
  const { health, text, language } = request;
  const write = { act: "project.report", ability: "report", request } as const;
  return writeProject(viewer, write, async ({ tx, row: project, now: reportedAt }) => {
    const { textVersion } = await tx.progressReport.create({
      data: {
        ...{ projectId: project.id, health, text, language, reportedAt },
        ...{ reportedById: viewer.id, reportedForId: viewer.organisationId },
      },
      select: { textVersion: true },
    });
    const healthReason = needsHealthReason(health) ? text : null;
    await tx.project.update({
      where: { id: project.id },
      data: {
        ...{ health, healthReason, reportedAt },
        ...changedBy(viewer, reportedAt),
      },
      select: { id: true },
    });
    const record = projectRecord(project);
    const before = project.healthReason;
    const reasons = await keepTexts(tx, viewer, record, [
      { field: "healthReason", language: null, before, after: healthReason },
    ]);
    // The database keeps the words of a report as it comes in.
    const report = textVersion ? [{ field: "report", language, version: textVersion }] : [];
    const payload = { from: project.health, to: health, texts: [...report, ...reasons] };
    return happened({ name: "project.reported", record, payload });
  });
}

/** Shows a project to the public, or withdraws it; the reason of that stays in the record. */
export const publishProject = (viewer: Viewer, request: PublishRequest): Promise<Outcome> => {
  const { publish: published, reason } = request;
  return publishRecord(viewer, writtenProject, request, { published, reason });
};
