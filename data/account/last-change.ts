import "server-only";
import { accountRules } from "@/domain/account/account";
import type { Viewer } from "@/domain/viewer";
import { db } from "../db";
import type { LastChange } from "../last-change";

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
    select: { at: true, official: { select: { id: true, name: true } } },
  });
  const by = event?.official;
  return by ? { by: by.name, isOwn: by.id === viewer.id, at: event.at } : null;
}
