import "server-only";
import { formatReference, type ReferenceKind } from "@/domain/reference";
import type { Transaction } from "@/prisma/client";

/**
 * The next reference of this year. The counter row stays locked until the transaction ends, so
 * references have no gaps and no doubles, also when many officials register at once.
 */
export async function nextReference(
  tx: Transaction,
  kind: ReferenceKind,
  year: number,
): Promise<string> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    insert into "ReferenceCounter" (kind, year, last) values (${kind}, ${year}, 1)
    on conflict (kind, year) do update set last = "ReferenceCounter".last + 1
    returning last`;
  return formatReference(kind, year, rows[0]?.last ?? 1);
}
