import "server-only";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import { stepToUndo } from "@/domain/bottleneck/undo";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { changedBy, type OfVersion } from "../record-write";
import { readSettings } from "../settings";
import { happened } from "../write";
import { readBefore } from "./before-step";
import { problemOfOriginal } from "./duplicate";
import { bottleneckRecord, writeBottleneck } from "./write";

/**
 * Takes the last step back, for who took it some minutes ago and while nothing else was changed: the record stands where
 * it stood, a next step that ended with it is open again, and both stay in history.
 */
export async function undoStep(viewer: Viewer, request: OfVersion): Promise<Outcome> {
  const { undoMinutes } = await readSettings();
  const asked = { act: "bottleneck.undo", ability: ["treat", "assess"], request } as const;
  return writeBottleneck(viewer, asked, async ({ tx, row, role, now }) => {
    const steps = await tx.bottleneckStep.findMany({
      where: { bottleneckId: row.id },
      orderBy: [{ takenAt: "asc" }, { id: "asc" }],
      select: {
        ...{ id: true, step: true, to: true, takenAt: true, takenById: true, before: true },
        undoneBy: { select: { id: true } },
      },
    });
    const last = stepToUndo(viewer, steps, now, undoMinutes);
    if (!last || last.to !== row.status) return refused("tooLate");
    const { columns, endedStepId } = readBefore(last.before);
    if (await isBarred(tx, row.id, columns, endedStepId)) return refused("tooLate");
    await tx.bottleneck.update({
      where: { id: row.id },
      data: { ...columns, ...changedBy(viewer, now) },
      select: { id: true },
    });
    await tx.bottleneckStep.create({
      data: {
        ...{ bottleneckId: row.id, step: "undo", from: row.status, to: columns.status },
        ...{ undoesId: last.id, takenAt: now, takenById: viewer.id },
        ...{ takenForId: viewer.organisationId, role },
      },
      select: { id: true },
    });
    if (endedStepId)
      await tx.nextStep.updateMany({
        where: { id: endedStepId, bottleneckId: row.id },
        data: { doneOn: null, doneAt: null, doneById: null, version: { increment: 1 } },
      });
    const payload = { from: row.status, to: columns.status };
    return happened({ name: "bottleneck.stepUndone", record: bottleneckRecord(row), payload });
  });
}

/**
 * Whether what was done since keeps the record from standing where it stood: a next step that was agreed on, where it would
 * be decided again or one would be opened beside it; or a colleague who made a record the duplicate of this one, or its
 * original a duplicate.
 */
async function isBarred(
  tx: Transaction,
  id: string,
  { status, duplicateOfId }: ReturnType<typeof readBefore>["columns"],
  endedStepId: string | null,
): Promise<boolean> {
  const open = await tx.nextStep.count({ where: { bottleneckId: id, doneOn: null } });
  if (open > 0 && (endedStepId !== null || groupOf[status] === "decided")) return true;
  return (
    duplicateOfId !== null && (await problemOfOriginal(tx, id, { id: duplicateOfId })) !== null
  );
}
