import "server-only";
import type { Role, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "./db";

/** Field by field what a write changed: before and after. */
export type Changes = Record<string, [before: unknown, after: unknown]>;

export type Event = {
  /** The verb: "bottleneck.register", "grant.end". */
  action: string;
  recordType: "Bottleneck" | "Project" | "Official" | "Grant" | "Session" | "Draft";
  recordId: string;
  role?: Role;
  changes?: Changes;
  requestId?: string;
};

/** Adds a write to the record, in the transaction of that write. */
export async function record(
  tx: Transaction,
  viewer: Pick<Viewer, "id"> | null,
  event: Event,
): Promise<void> {
  const { action, recordType, recordId, role, changes = {}, requestId } = event;
  await tx.auditEvent.create({
    data: {
      officialId: viewer?.id ?? null,
      role: role ?? null,
      action,
      recordType,
      recordId,
      changes: changes as Prisma.InputJsonObject,
      requestId: requestId ?? null,
    },
    select: { id: true },
  });
}

/** The record that an earlier post of the same form wrote, or null when this is the first. */
export async function writtenBefore(viewer: Viewer, requestId: string): Promise<string | null> {
  const event = await db.auditEvent.findUnique({
    where: { requestId },
    select: { recordId: true, officialId: true },
  });
  return event?.officialId === viewer.id ? event.recordId : null;
}

/** Whether a write failed because the same form had been written a moment before. */
export function isRepeatedRequest(error: unknown): boolean {
  return (
    isUniqueViolation(error) &&
    JSON.stringify(error, Object.getOwnPropertyNames(error)).includes("requestId")
  );
}

/** Whether the database refused a row because it is there already. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "P2002";

/** The fields in which two versions differ, each with before and after; null where one has no such field. */
export function changesBetween<T extends Record<string, unknown>>(before: T, after: T): Changes {
  return Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((key) => [key, [before[key] ?? null, after[key] ?? null]]),
  );
}
