import "server-only";
import { partOfReference, readReferences } from "@/domain/reference";
import { Prisma } from "@/prisma/generated/client";

/** Whether this column holds the reference that was typed, or one of several; false when none was. */
export function isReference(column: Prisma.Sql, typed: string): Prisma.Sql {
  const { references } = readReferences(typed);
  if (references.length > 0) return Prisma.sql`${column} = any(${references})`;
  const part = partOfReference(typed);
  if (!part) return Prisma.sql`false`;
  const pattern = "begin" in part ? `${part.begin}%` : `%-${part.end}`;
  return Prisma.sql`${column} like ${pattern}`;
}
