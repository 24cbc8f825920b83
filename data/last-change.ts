import "server-only";
import { accountRules } from "@/domain/account/account";
import type { Viewer } from "@/domain/viewer";
import { db } from "./db";
import { visible } from "./visibility";

/** Who changed a record last, and when. */
export type LastChange = { by: string; at: Date };

const select = { changedAt: true, changedBy: { select: { name: true } } } as const;
type Changed = { changedAt: Date; changedBy: { name: string } | null } | null;

const told = (row: Changed): LastChange | null =>
  row?.changedBy ? { by: row.changedBy.name, at: row.changedAt } : null;

/** Who changed this bottleneck last; null when this official does not see it, or nobody did. */
export const lastChangeOfBottleneck = async (viewer: Viewer, reference: string) =>
  told(
    await db.bottleneck.findFirst({
      where: { reference, AND: [visible(viewer)] },
      select,
    }),
  );

/** Who changed this project last; null when this official does not see it, or nobody did. */
export const lastChangeOfProject = async (viewer: Viewer, reference: string) =>
  told(await db.project.findFirst({ where: { reference, AND: [visible(viewer)] }, select }));

/** Who changed this account last; null for whoever keeps no accounts. */
export async function lastChangeOfAccount(viewer: Viewer, id: string): Promise<LastChange | null> {
  if (!accountRules.manage(viewer)) return null;
  const event = await db.auditEvent.findFirst({
    where: {
      ...{ recordType: "Official", recordId: id, officialId: { not: null } },
      // A wrong guess at a password changed nothing.
      name: { not: "account.passwordRefused" },
    },
    orderBy: { id: "desc" },
    select: { at: true, official: { select: { name: true } } },
  });
  return event?.official ? { by: event.official.name, at: event.at } : null;
}
