import "server-only";
import { z } from "zod";
import type { ReferenceKind } from "@/domain/noun";
import { formatReference } from "@/domain/reference";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { readRows } from "./read-rows";

/**
 * The next reference of this year. The counter row stays locked until the transaction ends, so
 * references have no gaps and no doubles, also when many officials register at once.
 */
export async function nextReference(
  tx: Transaction,
  kind: ReferenceKind,
  year: number,
): Promise<string> {
  const rows = await readRows(
    "references",
    z.object({ last: z.number() }),
    Prisma.sql`insert into "ReferenceCounter" (kind, year, last) values (${kind}, ${year}, 1)
    on conflict (kind, year) do update set last = "ReferenceCounter".last + 1
    returning last`,
    tx,
  );
  return formatReference(kind, year, rows[0]?.last ?? 1);
}
