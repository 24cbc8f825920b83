import "server-only";
import { UNDO_MINUTES } from "@/domain/bottleneck/next-step";
import type { Viewer } from "@/domain/viewer";
import { momentNow } from "../clock";
import { db } from "../db";
import { visible } from "../visibility";

/** The step that this official did some minutes ago, as long as nothing else was agreed; null when there is none. */
export async function findJustDone(viewer: Viewer, reference: string) {
  const last = await db.nextStep.findFirst({
    where: { bottleneck: { AND: [{ reference }, visible(viewer)] } },
    orderBy: [{ doneAt: { sort: "desc", nulls: "first" } }, { id: "desc" }],
    select: { what: true, language: true, doneAt: true, doneById: true },
  });
  const since = new Date(momentNow().getTime() - UNDO_MINUTES * 60_000);
  const isMine = last?.doneById === viewer.id && last.doneAt !== null && last.doneAt >= since;
  return isMine ? last : null;
}
