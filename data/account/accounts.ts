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
      grants: { orderBy: { createdAt: "asc" }, select: grantFields },
    },
  });
  return account && withoutHash(account);
}

const withoutHash = <T extends { passwordHash: string | null }>({
  passwordHash,
  ...account
}: T) => ({
  ...account,
  hasPassword: passwordHash !== null,
});
