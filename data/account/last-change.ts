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
    select: { at: true, official: { select: { name: true } } },
  });
  return event?.official ? { by: event.official.name, at: event.at } : null;
}
