import "server-only";
import { isWithin, mayOpenAgain, type OfStep } from "@/domain/bottleneck/next-step";
import { type Outcome, refused } from "@/domain/outcome";
import { grantFor, mayAnywhere } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { momentNow } from "../clock";
import { readSettings } from "../settings";
import { visible, visibleSql } from "../visibility";
import { type Change, happened, write } from "../write";
import { lastDone } from "./next-step";
import { answering } from "./next-step-write";
import { bottleneckRecord, type HeldBottleneck, writtenBottleneck } from "./write";
import { onStep, type StepWriting, touch } from "./write-step";

type Held = HeldBottleneck & { isMistake: boolean };

/**
 * Opens again what this official did by mistake some minutes ago, while nothing else was agreed. So does who was only
 * asked, and by doing it sees the record no more: open again, the step asks them as before.
 */
export async function reopenNextStep(viewer: Viewer, request: OfStep): Promise<Outcome> {
  const { undoMinutes } = await readSettings();
  const lock = async (tx: Transaction): Promise<Held | null> => {
    const isMistake = await didJustNow(tx, viewer, request.reference, undoMinutes);
    const reach = isMistake ? Prisma.sql`true` : visibleSql("bottleneck", viewer);
    // Read in a statement of its own: a lock that waited gives what stood there before.
    await tx.$executeRaw`select b.id from "Bottleneck" b where b.reference = ${request.reference}
      and ${reach} for no key update`;
    const where = { reference: request.reference, AND: isMistake ? {} : visible(viewer) };
    const row = await writtenBottleneck.find(tx, where);
    return row && { ...row, isMistake };
  };
  const roleFor = (row: Held) =>
    answering.flatMap((one) => grantFor(viewer, one, row)?.role ?? [])[0] ??
    (row.isMistake ? "own" : null);
  const asked = { act: "bottleneck.reopenNextStep", request, lock, roleFor };
  const reopen = onStep(request, (writing) => reopenLast(viewer, writing, undoMinutes));
  return write(viewer, asked, reopen);
}

/** Whether this official said of a step that asked their organisation, some minutes ago, that it is done. */
async function didJustNow(tx: Transaction, viewer: Viewer, reference: string, minutes: number) {
  const { id: doneById, organisationId } = viewer;
  if (!mayAnywhere(viewer, "answer")) return false;
  const done = await tx.nextStep.findFirst({
    where: { bottleneck: { reference }, doneById, organisationId, doneAt: { not: null } },
    orderBy: [{ doneAt: "desc" }, { id: "desc" }],
    select: { doneAt: true },
  });
  return Boolean(done?.doneAt && isWithin(minutes, done.doneAt, momentNow()));
}

async function reopenLast(
  viewer: Viewer,
  writing: StepWriting,
  minutes: number,
): Promise<Change<undefined>> {
  const { tx, row, now, open } = writing;
  const last = await lastDone(tx, row.id);
  if (open || !last || !mayOpenAgain(viewer.id, last, now, minutes)) return refused("tooLate");
  await tx.nextStep.update({
    where: { id: last.id },
    data: { doneOn: null, doneAt: null, doneById: null, version: { increment: 1 } },
    select: { id: true },
  });
  await touch(viewer, writing);
  const record = bottleneckRecord(row);
  return happened({ name: "bottleneck.nextStepReopened", record, payload: {} });
}
