import "server-only";
import type { EntryNoun } from "@/domain/entry/entry";
import type { Event } from "@/domain/event/event";
import type { Noun } from "@/domain/noun";
import type { Viewer } from "@/domain/viewer";
import { type AskedHistory, readHistory } from "./history";

/** Who changed a record last, whether that was the one who asks, and when. */
export type LastChange = { by: string; isOwn: boolean; at: Date };

/**
 * Who changed last what this official reads of a record: what another side wrote for itself is no change to them.
 * Null when no grant of theirs reaches it, or nobody did.
 */
export async function lastChangeOf(
  viewer: Viewer,
  noun: Noun,
  reference: string,
  isMeant?: (event: Event) => boolean,
): Promise<LastChange | null> {
  return lastOf(viewer, { noun, reference }, isMeant);
}

/** Who changed last what records refer to. */
export const lastChangeOfEntry = (viewer: Viewer, entry: EntryNoun, id: string) =>
  lastOf(viewer, { entry, id });

/** Who decided last of the portal as a whole. */
export const lastChangeOfSettings = (viewer: Viewer) => lastOf(viewer, { settings: "portal" });

async function lastOf(
  viewer: Viewer,
  asked: AskedHistory,
  isMeant: (event: Event) => boolean = () => true,
): Promise<LastChange | null> {
  const { events } = await readHistory(viewer, asked);
  for (const { at, by, event } of events)
    if (by.name !== null && isMeant(event))
      return { by: by.name, isOwn: by.officialId === viewer.id, at };
  return null;
}

/** Who put this report of a project right last, in the same way. */
export const lastChangeOfReport = (viewer: Viewer, reference: string, id: string) =>
  lastChangeOf(
    viewer,
    "project",
    reference,
    ({ payload }) => "reportId" in payload && payload.reportId === id,
  );

/** Who changed this milestone of a project last, in the same way. */
export const lastChangeOfMilestone = (viewer: Viewer, reference: string, id: string) =>
  lastChangeOf(
    viewer,
    "project",
    reference,
    ({ payload }) => "milestoneId" in payload && payload.milestoneId === id,
  );
