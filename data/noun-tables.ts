import "server-only";
import type { Noun } from "@/domain/noun";
import { Prisma } from "@/prisma/generated/client";

/** Where the records of each noun stand, and what a record is called in hand-written statements. */
export const nounTables: Record<Noun, { from: Prisma.Sql; name: Prisma.Sql }> = {
  bottleneck: { from: Prisma.sql`"Bottleneck" b`, name: Prisma.raw("b") },
  project: { from: Prisma.sql`"Project" p`, name: Prisma.raw("p") },
};
