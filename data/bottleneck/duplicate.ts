import "server-only";
import { problemOfDuplicate } from "@/domain/bottleneck/duplicate";
import type { Problem } from "@/domain/outcome";
import type { Transaction } from "@/prisma/client";

/**
 * What is wrong with making a record the duplicate of another, or null. One after the other until the end of the
 * transaction, so that two records never become each other's duplicate.
 */
export async function problemOfOriginal(
  tx: Transaction,
  id: string,
  named: { id: string } | null,
): Promise<Problem | null> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('bottleneck.markDuplicate'))`;
  const select = { id: true, duplicateOfId: true } as const;
  const original = named && (await tx.bottleneck.findUnique({ where: { id: named.id }, select }));
  const hasDuplicates = (await tx.bottleneck.count({ where: { duplicateOfId: id } })) > 0;
  return problemOfDuplicate({ id, hasDuplicates, original });
}
