import "server-only";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";

/** One write at a time about a draft of this id, also while there is no row that could be held. */
export const holdDraft = (tx: Transaction, id: string): Promise<number> =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`draft:${id}`}))`;

/** A draft of this official that is not registered, held until the transaction ends; or that they threw away. */
export async function lockOwn(tx: Transaction, viewer: Viewer, id: string) {
  await holdDraft(tx, id);
  const held = await tx.$executeRaw`
    select id from "RegistrationDraft"
    where id = ${id} and "officialId" = ${viewer.id} and "bottleneckId" is null for update`;
  if (held > 0) return { isGone: false };
  return (await wasDiscarded(tx, id, viewer)) ? { isGone: true } : null;
}

/** Whether a draft of this id was thrown away, by whomever or by this official. */
export async function wasDiscarded(tx: Transaction, id: string, by?: Viewer): Promise<boolean> {
  const discarded = await tx.auditEvent.findFirst({
    where: {
      ...{ recordType: "Draft", recordId: id, name: "draft.discarded" },
      ...(by && { officialId: by.id }),
    },
    select: { id: true },
  });
  return discarded !== null;
}
