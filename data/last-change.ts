import "server-only";
import { accountRules } from "@/domain/account/account";
import { may } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import { db } from "./db";
import { reachSelect } from "./visibility";

/** Who changed a record last, and when. */
export type LastChange = { by: string; at: Date };

const select = { ...reachSelect, changedAt: true, changedBy: { select: { name: true } } } as const;
type Changed = { keys: string[]; changedAt: Date; changedBy: { name: string } | null } | null;

/** Names of officials are internal, also on a published record. */
const told = (viewer: Viewer, row: Changed): LastChange | null =>
  row?.changedBy && may(viewer, "see", row) ? { by: row.changedBy.name, at: row.changedAt } : null;

/** Who changed this bottleneck last; null when no grant of this official reaches it, or nobody did. */
export const lastChangeOfBottleneck = async (viewer: Viewer, reference: string) =>
  told(viewer, await db.bottleneck.findUnique({ where: { reference }, select }));

/** Who changed this project last; null when no grant of this official reaches it, or nobody did. */
export const lastChangeOfProject = async (viewer: Viewer, reference: string) =>
  told(viewer, await db.project.findUnique({ where: { reference }, select }));

/** Who changed this account last; null for whoever keeps no accounts. */
export async function lastChangeOfAccount(viewer: Viewer, id: string): Promise<LastChange | null> {
  if (!accountRules.manage(viewer)) return null;
  const event = await db.auditEvent.findFirst({
    where: {
      ...{ recordType: "Official", recordId: id, officialId: { not: null } },
      // What a form of the account shows: a link or a password is no change of it.
      name: {
        in: ["account.edited", "account.closed", "account.reopened", "account.languageChosen"],
      },
    },
    orderBy: { id: "desc" },
    select: { at: true, official: { select: { name: true } } },
  });
  return event?.official ? { by: event.official.name, at: event.at } : null;
}
