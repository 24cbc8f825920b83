import "server-only";
import type { Prisma } from "@/prisma/generated/client";

/** Which grants count at this moment. */
export const grantsInForce = (now = new Date()): Prisma.GrantWhereInput => ({
  from: { lte: now },
  OR: [{ until: null }, { until: { gt: now } }],
});
