import "server-only";
import { type Day, dateOf, dayAtBorder, dayOf } from "@/domain/day";
import { type Outcome, refused } from "@/domain/outcome";
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
import { type Change, happened } from "../write";
import { changedBy, ofProject, writeProject } from "./write";

/** Adds something that the project promises to reach. */
export function addMilestone(viewer: Viewer, request: AddMilestoneRequest): Promise<Outcome> {
  const { title, plannedOn } = request;
  const write = { act: "project.addMilestone", ability: "report", request } as const;
  return writeProject(viewer, write, async ({ tx, row, now }) => {
    await tx.milestone.create({
      data: { projectId: row.id, title, plannedOn: dateOf(plannedOn) },
      select: { id: true },
    });
    await touch(tx, viewer, row.id, now);
    const milestone = [null, { title, plannedOn }] as const;
    return happened(ofProject(row, { action: write.act, changes: { milestone: [...milestone] } }));
  });
}

/** Says that a milestone was reached, today or before. */
export const finishMilestone = (
  viewer: Viewer,
  request: FinishMilestoneRequest,
): Promise<Outcome> =>
  changeSeen(
    viewer,
    "project.finishMilestone",
    request,
    async (tx, { id, ...milestone }, today) => {
      const problems = doneProblems(request.doneOn, today);
      if (problems) return refused("incomplete", problems);
      const data = { doneOn: dateOf(request.doneOn) };
      await tx.milestone.update({ where: { id }, data, select: { id: true } });
      return { ok: true, value: { ...milestoneDays(milestone), doneOn: request.doneOn } };
    },
  );

/** Corrects the words or the days of a milestone; without a day of reaching it is open again. */
export function changeMilestone(viewer: Viewer, request: ChangeMilestoneRequest): Promise<Outcome> {
  const { title, plannedOn, doneOn } = request;
  return changeSeen(viewer, "project.changeMilestone", request, async (tx, { id }, today) => {
    const problems = doneProblems(doneOn, today);
    if (problems) return refused("incomplete", problems);
    const data = { title, plannedOn: dateOf(plannedOn), doneOn: doneOn ? dateOf(doneOn) : null };
    await tx.milestone.update({ where: { id }, data, select: { id: true } });
    return { ok: true, value: { title, plannedOn, doneOn: doneOn || null } };
  });
}

/** Takes a milestone back; the record keeps what it was. */
export const removeMilestone = (
  viewer: Viewer,
  request: RemoveMilestoneRequest,
): Promise<Outcome> =>
  changeSeen(viewer, "project.removeMilestone", request, async (tx, { id }) => {
    await tx.milestone.delete({ where: { id }, select: { id: true } });
    return { ok: true, value: null };
  });

type MilestoneRow = { id: string; title: string; plannedOn: Date; doneOn: Date | null };
type Words = ReturnType<typeof milestoneDays>;

/**
 * Changes a milestone that still is as the official saw it; otherwise a colleague was first. The project
 * is held meanwhile, and every write about a milestone holds its project.
 */
function changeSeen(
  viewer: Viewer,
  act: string,
  request: { reference: string; requestId: string; milestoneId: string; seen: string },
  change: (tx: Transaction, seen: MilestoneRow, today: Day) => Promise<Outcome<Words | null>>,
): Promise<Outcome> {
  const write = { act, ability: "report", request } as const;
  return writeProject(viewer, write, async ({ tx, row, now }): Promise<Change<undefined>> => {
    const milestone = await tx.milestone.findFirst({
      where: { id: request.milestoneId, projectId: row.id },
      select: { id: true, title: true, plannedOn: true, doneOn: true },
    });
    if (!milestone || stampOf(milestoneDays(milestone)) !== request.seen) {
      return refused("overtaken");
    }
    const after = await change(tx, milestone, dayAtBorder(now));
    if (!after.ok) return after;
    await touch(tx, viewer, row.id, now);
    const changes = { milestone: [milestoneDays(milestone), after.value] } satisfies Changes;
    return happened(ofProject(row, { action: act, changes }));
  });
}

const milestoneDays = ({ title, plannedOn, doneOn }: Omit<MilestoneRow, "id">) => ({
  title,
  plannedOn: dayOf(plannedOn),
  doneOn: doneOn && dayOf(doneOn),
});

/** A project with a changed milestone has changed; its facts, and so their version, have not. */
async function touch(tx: Transaction, viewer: Viewer, id: string, now: Date): Promise<void> {
  await tx.project.update({ where: { id }, data: changedBy(viewer, now), select: { id: true } });
}
