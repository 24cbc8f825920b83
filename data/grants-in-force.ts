import "server-only";
import type { Prisma } from "@/prisma/generated/client";

/** So many officials are offered at most where one is chosen. */
export const mostPeople = 300;

/** Which officials can be given work: with an account, and a role now in which they see records. */
export const canBeGivenWork = (): Prisma.OfficialWhereInput => ({
  active: true,
  grants: { some: { ...grantsInForce(), role: { not: "ADMINISTRATOR" } } },
});

/** Which grants count at this moment. */
export const grantsInForce = (now = new Date()): Prisma.GrantWhereInput => ({
  from: { lte: now },
  OR: [{ until: null }, { until: { gt: now } }],
});
