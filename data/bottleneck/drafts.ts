import "server-only";
import { z } from "zod";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { db } from "../db";
import { happened, write } from "../write";
import { type Draft, draftEvent, draftOf, draftSelect, lockOwn } from "./draft-row";

/** A draft of this official, or null: to all others it does not exist. */
export async function findDraft(viewer: Viewer, id: string): Promise<Draft | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.registrationDraft.findFirst({
    where: { id, officialId: viewer.id },
    select: draftSelect,
    relationLoadStrategy: "join",
  });
  return row && draftOf(row);
}

/** Throws a draft away for good. One that this official threw away before stays away. */
export async function discardDraft(viewer: Viewer, id: string): Promise<Outcome> {
  if (!z.uuid().safeParse(id).success) return refused("notFound");
  const asked = {
    ...{ act: "draft.discard", request: null, isCounted: false },
    roleFor: () => "own" as const,
  };
  return write(viewer, { ...asked, lock: (tx) => lockOwn(tx, viewer, id) }, async ({ tx, row }) => {
    if (row.isGone) return happened();
    await tx.registrationDraft.delete({ where: { id }, select: { id: true } });
    return happened(draftEvent("draft.discarded", id, viewer));
  });
}
