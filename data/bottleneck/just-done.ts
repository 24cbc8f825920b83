import "server-only";
import { mayOpenAgain } from "@/domain/bottleneck/next-step";
import type { Viewer } from "@/domain/viewer";
import { momentNow } from "../clock";
import { db } from "../db";
import { readSettings } from "../settings";
import { visible } from "../visibility";
import { lastDone } from "./next-step";

/**
 * The step that this official did some minutes ago last, of a record that they may see no more by that; null when there
 * is none, or when something else was agreed since.
 */
export async function findLastDone(viewer: Viewer) {
  const last = await db.nextStep.findFirst({
    where: { doneById: viewer.id, organisationId: viewer.organisationId, doneAt: { not: null } },
    orderBy: [{ doneAt: "desc" }, { id: "desc" }],
    select: {
      ...{ doneAt: true, doneById: true },
      bottleneck: {
        select: { reference: true, nextSteps: { where: { doneOn: null }, select: { id: true } } },
      },
    },
  });
  const { undoMinutes } = await readSettings();
  const isOpen = last && mayOpenAgain(viewer.id, last, momentNow(), undoMinutes);
  const { reference, nextSteps } = last?.bottleneck ?? {};
  return isOpen && reference && nextSteps?.length === 0 ? { reference } : null;
}

/** The step that this official did some minutes ago, as long as nothing else was agreed; null when there is none. */
export async function findJustDone(viewer: Viewer, reference: string) {
  const isOpen = { nextSteps: { some: { doneOn: null } } };
  const bottleneck = await db.bottleneck.findFirst({
    where: { AND: [{ reference, NOT: isOpen }, visible(viewer)] },
    select: { id: true },
  });
  const last = bottleneck && (await lastDone(db, bottleneck.id));
  const { undoMinutes } = await readSettings();
  return last && mayOpenAgain(viewer.id, last, momentNow(), undoMinutes) ? last : null;
}
