import "server-only";
import type { Role, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";

/** Field by field what a write changed: before and after. */
export type Changes = Record<string, [before: unknown, after: unknown]>;

export type Event = {
  /** The verb: "bottleneck.register", "grant.end". */
  action: string;
  recordType: "Bottleneck" | "Project" | "Official" | "Grant" | "Session" | "Draft";
  recordId: string;
  role?: Role | null;
  changes?: Changes;
};

/** Adds a write to the record, in the transaction of that write. */
export async function record(
  tx: Transaction,
  viewer: Pick<Viewer, "id"> | null,
  event: Event,
): Promise<void> {
  const { action, recordType, recordId, role, changes = {} } = event;
  await tx.auditEvent.create({
    data: {
      officialId: viewer?.id ?? null,
      role: role ?? null,
      action,
      recordType,
      recordId,
      changes: changes as Prisma.InputJsonObject,
    },
    select: { id: true },
  });
}

/** The fields in which two versions differ, each with before and after; null where one has no such field. */
export function changesBetween<T extends Record<string, unknown>>(before: T, after: T): Changes {
  return Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((key) => [key, [before[key] ?? null, after[key] ?? null]]),
  );
}
