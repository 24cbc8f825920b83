import "server-only";
import { partOfReference } from "@/domain/reference";
import { Prisma } from "@/prisma/generated/client";

/** Whether this column holds the reference that was typed; false when none was. */
export function isReference(column: Prisma.Sql, typed: string): Prisma.Sql {
  const part = partOfReference(typed);
  if (!part) return Prisma.sql`false`;
  const pattern = "begin" in part ? `${part.begin}%` : `%-${part.end}`;
  return Prisma.sql`${column} like ${pattern}`;
}
