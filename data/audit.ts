import "server-only";
import { type Event, readEvent } from "@/domain/event/event";
import type { Changes } from "@/domain/event/payload";
import type { Role, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { addRows } from "./add-rows";
import { momentNow } from "./clock";

/**
 * Adds what happened to history, in the transaction of the write. What cannot be read back as the event
 * that it says it is, or holds a text that people wrote, is a defect: it would stand there for ever.
 */
export async function recordEvents(
  tx: Transaction,
  official: Pick<Viewer, "id"> | null,
  events: readonly (Event & { role?: Role | null })[],
): Promise<void> {
  const rows = events.map(({ name, record, payload, role }) => {
    if (!readEvent({ name, record, payload }))
      throw new Error(`${name} tells what it may not tell.`);
    return {
      ...{ officialId: official?.id ?? null, role: role ?? null },
      ...{ at: momentNow(), name, recordType: record.type, recordId: record.id, payload },
    };
  });
  await addRows(tx, "AuditEvent", rows);
}

/** The same of one thing that happened. */
export const recordEvent = (
  tx: Transaction,
  official: Pick<Viewer, "id"> | null,
  event: Event & { role?: Role | null },
): Promise<void> => recordEvents(tx, official, [event]);

type Fact = Changes[string][0];

/** The facts in which two versions differ, each with before and after; null where one has no such field. */
export function changesBetween(
  before: Readonly<Record<string, Fact>>,
  after: Readonly<Record<string, Fact>>,
): Changes {
  return Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null))
      .map((key) => [key, [before[key] ?? null, after[key] ?? null]]),
  );
}
