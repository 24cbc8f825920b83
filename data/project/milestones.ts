import "server-only";
import { type Day, dateOf, dayAtBorder, dayOf } from "@/domain/day";
import { type Outcome, refused } from "@/domain/outcome";
import {
  type AddMilestoneRequest,
  type ChangeMilestoneRequest,
  doneProblems,
  type FinishMilestoneRequest,
  mostMilestones,
  type RemoveMilestoneRequest,
} from "@/domain/project/progress";
import { stampOf } from "@/domain/project/project";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { touchedBy } from "../record-write";
import { keepTexts } from "../text-versions";
import { type Change, happened, type Writing } from "../write";
import { type HeldProject, projectRecord, writeProject } from "./write";

/** Adds something that the project promises to reach. */
export function addMilestone(viewer: Viewer, request: AddMilestoneRequest): Promise<Outcome> {
  const { title, plannedOn } = request;
  const write = { act: "project.addMilestone", ability: "report", request } as const;
  return writeProject(viewer, write, async ({ tx, row, now }) => {
    if ((await tx.milestone.count({ where: { projectId: row.id } })) >= mostMilestones)
      return refused("incomplete", { title: "tooManyMilestones" });
    const { id: milestoneId } = await tx.milestone.create({
      data: { projectId: row.id, title, plannedOn: dateOf(plannedOn), createdAt: now },
      select: { id: true },
    });
    await touch(tx, viewer, row.id, now);
    const record = projectRecord(row);
    const texts = await keepTexts(tx, viewer, record, [titleOf(milestoneId, "", title)]);
    const payload = { milestoneId, after: { plannedOn, doneOn: null }, texts };
    return happened({ name: "project.milestoneAdded", record, payload });
  });
}

/** Says that a milestone was reached, today or before. */
export const finishMilestone = (
  viewer: Viewer,
  request: FinishMilestoneRequest,
): Promise<Outcome> =>
  changeSeen(
    viewer,
    { act: "project.finishMilestone" },
    request,
    async ({ tx, row, now }, milestone) => {
      const problems = doneProblems(request.doneOn, dayAtBorder(now));
      if (problems) return refused("incomplete", problems);
      const { id: milestoneId, title: _, ...before } = milestone;
      const { doneOn } = request;
      await tx.milestone.update({
        where: { id: milestoneId },
        data: { doneOn: dateOf(doneOn) },
        select: { id: true },
      });
      const payload = { milestoneId, before, after: { ...before, doneOn } };
      return happened({ name: "project.milestoneReached", record: projectRecord(row), payload });
    },
  );

/** Corrects the words or the days of a milestone; without a day of reaching it is open again. */
export const changeMilestone = (
  viewer: Viewer,
  request: ChangeMilestoneRequest,
  sameAs?: object,
): Promise<Outcome> => {
  const act = { act: "project.changeMilestone", sameAs };
  return changeSeen(viewer, act, request, async ({ tx, row, now }, milestone) => {
    const problems = doneProblems(request.doneOn, dayAtBorder(now));
    if (problems) return refused("incomplete", problems);
    const { id: milestoneId, title: old, ...before } = milestone;
    const { title, plannedOn } = request;
    const doneOn = request.doneOn || null;
    const after = { plannedOn, doneOn };
    if (stampOf({ title, ...after }) === request.version) return happened();
    await tx.milestone.update({
      where: { id: milestoneId },
      data: { title, plannedOn: dateOf(plannedOn), doneOn: doneOn && dateOf(doneOn) },
      select: { id: true },
    });
    const record = projectRecord(row);
    const texts = await keepTexts(tx, viewer, record, [titleOf(milestoneId, old, title)]);
    const payload = { milestoneId, before, after, texts };
    return happened({ name: "project.milestoneChanged", record, payload });
  });
};

/** Takes a milestone back; history keeps that it was promised. */
export const removeMilestone = (
  viewer: Viewer,
  request: RemoveMilestoneRequest,
): Promise<Outcome> =>
  changeSeen(
    viewer,
    { act: "project.removeMilestone" },
    request,
    async ({ tx, row }, milestone) => {
      const { id: milestoneId, title: _, ...before } = milestone;
      await tx.milestone.delete({ where: { id: milestoneId }, select: { id: true } });
      const payload = { milestoneId, before };
      return happened({ name: "project.milestoneRemoved", record: projectRecord(row), payload });
    },
  );

type SeenMilestone = { id: string; title: string; plannedOn: Day; doneOn: Day | null };

/**
 * Changes a milestone that still is as the official saw it; otherwise a colleague was first. The project
 * is held meanwhile, and every write about a milestone holds its project.
 */
function changeSeen(
  viewer: Viewer,
  act: { act: string; sameAs?: object | undefined },
  {
    version: seen,
    ...request
  }: Pick<ChangeMilestoneRequest, "reference" | "requestId" | "milestoneId" | "version">,
  change: (writing: Writing<HeldProject>, seen: SeenMilestone) => Promise<Change<undefined>>,
): Promise<Outcome> {
  // Its version is a stamp of the milestone, and not the number that its project has.
  const write = { ...act, ability: "report", request: { ...request, seen } } as const;
  return writeProject(viewer, write, async (writing) => {
    const { tx, row, now } = writing;
    const found = await tx.milestone.findFirst({
      where: { id: request.milestoneId, projectId: row.id },
      select: { id: true, title: true, plannedOn: true, doneOn: true },
    });
    if (!found) return refused("overtaken");
    const { plannedOn, doneOn } = found;
    const milestone = { ...found, plannedOn: dayOf(plannedOn), doneOn: doneOn && dayOf(doneOn) };
    if (stampOf(milestone) !== seen) return refused("overtaken");
    const changed = await change(writing, milestone);
    if (changed.ok && changed.events.length > 0) await touch(tx, viewer, row.id, now);
    return changed;
  });
}

/** The words of a milestone, which stands in no language of its own. */
const titleOf = (id: string, before: string, after: string) => ({
  ...{ field: `milestone-${id}`, language: null, before, after },
});

/** A project with a changed milestone has changed; its facts, and so their version, have not. */
async function touch(tx: Transaction, viewer: Viewer, id: string, now: Date): Promise<void> {
  await tx.project.update({ where: { id }, data: touchedBy(viewer, now), select: { id: true } });
}
