import "server-only";
import { accountRules } from "@/domain/account/account";
import { inLanguage, type Language } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";
import type { Prisma } from "@/prisma/generated/client";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { inForce } from "./administrators";

/** How many accounts one page of the list shows. */
export const accountsPerPage = 50;

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

/** One page of the accounts that a search finds, or null for whoever may not know of them. */
export async function listAccounts(
  viewer: Viewer,
  search: { text: string; page: number; reader: Language },
) {
  if (!accountRules.manage(viewer)) return null;
  const where = await found(search.text, search.reader);
  const [total, accounts] = await Promise.all([
    db.official.count({ where }),
    db.official.findMany({
      relationLoadStrategy: "join",
      where,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (search.page - 1) * accountsPerPage,
      take: accountsPerPage,
      select: {
        id: true,
        name: true,
        email: true,
        organisationId: true,
        active: true,
        passwordHash: true,
        grants: { where: inForce(), orderBy: { createdAt: "asc" }, select: { role: true } },
      },
    }),
  ]);
  return { total, accounts: accounts.map(withoutHash) };
}

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

async function found(text: string, reader: Language): Promise<Prisma.OfficialWhereInput> {
  const wanted = text.trim();
  if (!wanted) return {};
  const { organisations } = await readCatalogue();
  const named = [...organisations.values()].filter(({ names }) =>
    inLanguage(names, reader).text.toLowerCase().includes(wanted.toLowerCase()),
  );
  const contains = { contains: wanted.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
  return {
    OR: [
      { name: contains },
      { email: contains },
      { organisationId: { in: named.map(({ id }) => id) } },
    ],
  };
}

const withoutHash = <T extends { passwordHash: string | null }>({
  passwordHash,
  ...account
}: T) => ({
  ...account,
  hasPassword: passwordHash !== null,
});
