import "server-only";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import type { PublishRequest, ReportRequest } from "@/domain/project/progress";
import { needsHealthReason } from "@/domain/project/project";
import type { Viewer } from "@/domain/viewer";
import { type Changes, changesBetween } from "../audit";
import { changedBy, writeProject } from "./write";

/** Tells how a project goes. The newest report is what the project says of its health. */
export function reportProgress(viewer: Viewer, request: ReportRequest): Promise<Outcome> {
  const { health, text, language } = request;
  const write = { action: "project.report", ability: "report", request } as const;
  return writeProject(viewer, write, async (tx, project) => {
    const reportedAt = new Date();
    await tx.progressReport.create({
      data: {
        ...{ projectId: project.id, health, text, language, reportedAt },
        ...{ reportedById: viewer.id, reportedForId: viewer.organisationId },
      },
      select: { id: true },
    });
    const healthReason = needsHealthReason(health) ? text : null;
    await tx.project.update({
      where: { id: project.id },
      data: {
        ...{ health, healthReason, reportedAt },
        ...changedBy(viewer),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const before = { health: project.health, healthReason: project.healthReason };
    const changes: Changes = {
      ...changesBetween(before, { health, healthReason }),
      report: [null, { health, text, language }],
    };
    return doneWith(changes);
  });
}

/** Shows a project to the public, or withdraws it. */
export function publishProject(viewer: Viewer, request: PublishRequest): Promise<Outcome> {
  const { version, publish } = request;
  const action = publish ? "project.publish" : "project.withdraw";
  return writeProject(viewer, { action, ability: "publish", request }, async (tx, project) => {
    if (project.published === publish) return refused("wrongStatus");
    const { count } = await tx.project.updateMany({
      where: { id: project.id, version },
      data: {
        published: publish,
        publishedAt: publish ? new Date() : null,
        ...changedBy(viewer),
        version: { increment: 1 },
      },
    });
    if (count === 0) return refused("overtaken");
    return doneWith<Changes>({ published: [project.published, publish] });
  });
}
