import "server-only";
import { mayOpenAgain } from "@/domain/bottleneck/next-step";
import type { Viewer } from "@/domain/viewer";
import { momentNow } from "../clock";
import { db } from "../db";
import { readSettings } from "../settings";
import { visible } from "../visibility";
import { lastDone } from "./next-step";

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
