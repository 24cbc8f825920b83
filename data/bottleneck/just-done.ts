import "server-only";
import { mayOpenAgain } from "@/domain/bottleneck/next-step";
import type { Viewer } from "@/domain/viewer";
import { momentNow } from "../clock";
import { db } from "../db";
import { readSettings } from "../settings";
import { visible } from "../visibility";

/** The step that this official did some minutes ago, as long as nothing else was agreed; null when there is none. */
export async function findJustDone(viewer: Viewer, reference: string) {
  const last = await db.nextStep.findFirst({
    where: { bottleneck: { AND: [{ reference }, visible(viewer)] } },
    orderBy: [{ doneAt: { sort: "desc", nulls: "first" } }, { id: "desc" }],
    select: { what: true, language: true, doneAt: true, doneById: true },
  });
  const { undoMinutes } = await readSettings();
  return last && mayOpenAgain(viewer.id, last, momentNow(), undoMinutes) ? last : null;
}
