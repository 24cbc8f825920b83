import "server-only";
import { dateOf, dayAtBorder, dayOf } from "@/domain/day";
import { done, doneWith, type Outcome, refused } from "@/domain/outcome";
import {
  type AddMilestoneRequest,
  type ChangeMilestoneRequest,
  doneProblems,
  type FinishMilestoneRequest,
  type RemoveMilestoneRequest,
} from "@/domain/project/progress";
import { stampOf } from "@/domain/project/project";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Changes } from "../audit";
import { changedBy, writeProject } from "./write";

/** Adds something that the project promises to reach. */
export function addMilestone(viewer: Viewer, request: AddMilestoneRequest): Promise<Outcome> {
  const { title, plannedOn } = request;
  const write = { action: "project.addMilestone", ability: "report", request } as const;
  return writeProject(viewer, write, async (tx, { id }) => {
    await tx.milestone.create({
      data: { projectId: id, title, plannedOn: dateOf(plannedOn) },
      select: { id: true },
    });
    await touch(tx, viewer, id);
    return doneWith<Changes>({ milestone: [null, { title, plannedOn }] });
  });
}

/** Says that a milestone was reached, today or before. */
export async function finishMilestone(
  viewer: Viewer,
  request: FinishMilestoneRequest,
): Promise<Outcome> {
  const problems = doneProblems(request.doneOn, dayAtBorder(new Date()));
  if (problems) return refused("incomplete", problems);
  return changeSeen(viewer, "project.finishMilestone", request, async (tx, milestone) => {
    const data = { doneOn: dateOf(request.doneOn) };
    const { count } = await tx.milestone.updateMany({ where: milestone, data });
    return { count, after: { ...milestoneDays(milestone), doneOn: request.doneOn } };
  });
}

/** Corrects the words or the days of a milestone; without a day of reaching it is open again. */
export async function changeMilestone(
  viewer: Viewer,
  request: ChangeMilestoneRequest,
): Promise<Outcome> {
  const { title, plannedOn, doneOn } = request;
  const problems = doneProblems(doneOn, dayAtBorder(new Date()));
  if (problems) return refused("incomplete", problems);
  return changeSeen(viewer, "project.changeMilestone", request, async (tx, milestone) => {
    const data = { title, plannedOn: dateOf(plannedOn), doneOn: doneOn ? dateOf(doneOn) : null };
    const { count } = await tx.milestone.updateMany({ where: milestone, data });
    return { count, after: { title, plannedOn, doneOn: doneOn || null } };
  });
}

/** Takes a milestone back; the record keeps what it was. */
export const removeMilestone = (
  viewer: Viewer,
  request: RemoveMilestoneRequest,
): Promise<Outcome> =>
  changeSeen(viewer, "project.removeMilestone", request, async (tx, milestone) => {
    const { count } = await tx.milestone.deleteMany({ where: milestone });
    return { count, after: null };
  });

type MilestoneRow = { id: string; title: string; plannedOn: Date; doneOn: Date | null };

/** Changes a milestone that still is as the official saw it; otherwise a colleague was first. */
function changeSeen(
  viewer: Viewer,
  action: string,
  request: { reference: string; requestId: string; milestoneId: string; seen: string },
  change: (tx: Transaction, seen: MilestoneRow) => Promise<{ count: number; after: unknown }>,
): Promise<Outcome> {
  const write = { action, ability: "report", request } as const;
  return writeProject(viewer, write, async (tx, { id }) => {
    const milestone = await tx.milestone.findFirst({
      where: { id: request.milestoneId, projectId: id },
      select: { id: true, title: true, plannedOn: true, doneOn: true },
    });
    if (!milestone || stampOf(milestoneDays(milestone)) !== request.seen) {
      return refused("overtaken");
    }
    const { count, after } = await change(tx, milestone);
    if (count === 0) return refused("overtaken");
    await touch(tx, viewer, id);
    return doneWith<Changes>({ milestone: [milestoneDays(milestone), after] });
  });
}

const milestoneDays = ({ title, plannedOn, doneOn }: MilestoneRow) => ({
  title,
  plannedOn: dayOf(plannedOn),
  doneOn: doneOn && dayOf(doneOn),
});

/** A project with a changed milestone has changed; its facts, and so their version, have not. */
async function touch(tx: Transaction, viewer: Viewer, id: string): Promise<Outcome> {
  await tx.project.update({ where: { id }, data: changedBy(viewer), select: { id: true } });
  return done;
}
