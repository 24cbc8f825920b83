import "server-only";
import { may } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import { db } from "./db";
import { reachSelect } from "./visibility";

/** Who changed a record last, whether that was the one who asks, and when. */
export type LastChange = { by: string; isOwn: boolean; at: Date };

const select = {
  ...reachSelect,
  changedAt: true,
  changedBy: { select: { id: true, name: true } },
} as const;
type Changed = {
  keys: string[];
  changedAt: Date;
  changedBy: { id: string; name: string } | null;
} | null;

/** Names of officials are internal, also on a published record. */
const told = (viewer: Viewer, row: Changed): LastChange | null =>
  row?.changedBy && may(viewer, "see", row)
    ? { by: row.changedBy.name, isOwn: row.changedBy.id === viewer.id, at: row.changedAt }
    : null;

/** Who changed this bottleneck last; null when no grant of this official reaches it, or nobody did. */
export const lastChangeOfBottleneck = async (viewer: Viewer, reference: string) =>
  told(viewer, await db.bottleneck.findUnique({ where: { reference }, select }));

/** Who changed this project last; null when no grant of this official reaches it, or nobody did. */
export const lastChangeOfProject = async (viewer: Viewer, reference: string) =>
  told(viewer, await db.project.findUnique({ where: { reference }, select }));
