import "server-only";
import { accountRules } from "@/domain/account/account";
import type { Viewer } from "@/domain/viewer";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "../db";

/** What of a grant a screen shows. */
export const grantFields = {
  id: true,
  role: true,
  scope: true,
  partyId: true,
  partnershipId: true,
  regions: { select: { regionId: true } },
  from: true,
  until: true,
} as const satisfies Prisma.GrantSelect;

/** The same for who keeps the accounts: by whom it was given, and when. */
const keptGrantFields = {
  ...grantFields,
  createdAt: true,
  grantedBy: { select: { name: true } },
} as const satisfies Prisma.GrantSelect;

/** One account with its grants, or null. */
export async function findAccount(viewer: Viewer, id: string) {
  if (!accountRules.manage(viewer)) return null;
  const account = await db.official.findUnique({
    relationLoadStrategy: "join",
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      language: true,
      organisationId: true,
      active: true,
      passwordHash: true,
      createdAt: true,
      version: true,
      grants: { orderBy: { createdAt: "asc" }, select: keptGrantFields },
    },
  });
  return account && { ...withoutHash(account), signedInAt: await lastSignIn(id) };
}

/** When somebody last signed in to it: sessions are forgotten, history is not. */
async function lastSignIn(officialId: string): Promise<Date | null> {
  const opened = await db.auditEvent.findFirst({
    where: { officialId, name: "session.opened" },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  return opened?.at ?? null;
}

const withoutHash = <T extends { passwordHash: string | null }>({
  passwordHash,
  ...account
}: T) => ({
  ...account,
  hasPassword: passwordHash !== null,
});
