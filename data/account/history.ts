import "server-only";
import { accountRules } from "@/domain/account/account";
import { type Event, readEvent } from "@/domain/event/event";
import type { Viewer } from "@/domain/viewer";
import { db } from "../db";
import { grantFields } from "./accounts";

/** What those who keep accounts did with one, and the lists that its official took away; signing in is their own. */
const told = [
  ...["account.registered", "account.edited", "account.closed", "account.reopened"],
  ...["account.linkRenewed", "grant.given", "grant.ended"],
  "account.listExported",
];

const mostTold = 100;

/** The grants of an account, and what happened to it and to them, the newest first: who did what, and when. */
export async function readAccountHistory(viewer: Viewer, officialId: string) {
  if (!accountRules.manage(viewer)) return [];
  const grants = await db.grant.findMany({ where: { officialId }, select: grantFields });
  const byId = new Map(grants.map((grant) => [grant.id, grant]));
  const rows = await db.auditEvent.findMany({
    where: {
      name: { in: told },
      OR: [
        { recordType: "Official", recordId: officialId },
        { recordType: "Grant", recordId: { in: [...byId.keys()] } },
      ],
    },
    orderBy: { id: "desc" },
    take: mostTold,
    select: {
      ...{ id: true, at: true, name: true, recordType: true, recordId: true, payload: true },
      official: { select: { name: true } },
    },
  });
  return rows.flatMap(({ id, at, official, recordType, recordId, ...row }) => {
    const event: Event | null = readEvent({ ...row, record: { type: recordType, id: recordId } });
    const grant = byId.get(recordId) ?? null;
    return event ? [{ id: String(id), at, event, grant, by: official?.name ?? null }] : [];
  });
}
