import "server-only";
import { losesCountry } from "@/domain/entry/merge";
import { keepsAll } from "@/domain/entry/reach";
import type { Country } from "@/domain/region";
import type { Anyone } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";

/**
 * Whether an organisation of these countries would leave a record that names it as competent in one of them,
 * when it becomes, or becomes one with, a body of others. Who does not keep all is not told which records there are:
 * they take no country away.
 */
export async function leavesRecords(
  tx: Pick<Transaction, "bottleneckSide">,
  viewer: Anyone,
  id: string,
  [before, after]: readonly [before: readonly string[], after: readonly string[]],
): Promise<boolean> {
  if (!losesCountry(before, after)) return false;
  if (!keepsAll(viewer)) return true;
  const elsewhere = { notIn: after as Country[] };
  return (await tx.bottleneckSide.count({ where: { competentId: id, country: elsewhere } })) > 0;
}
