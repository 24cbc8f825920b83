import "server-only";
import { randomInt } from "node:crypto";
import { z } from "zod";
import { type Noun, nouns, type ReferenceKind } from "@/domain/noun";
import { formatReference } from "@/domain/reference";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { nounTables } from "./noun-tables";
import { readRows } from "./read-rows";

/** Up to so many records the counter is taken first: they are written at once. */
const fewRecords = 50;

/**
 * Writes new records of a noun by `make`, which takes a reference for each and gives their ids. Many take seconds, and
 * whoever registers meanwhile would wait for the counter: they are written under numbers that no record has, of a year
 * that never was, and get their own at the end of the transaction.
 */
export async function withReferences(
  tx: Transaction,
  { noun, year, count }: { noun: Noun; year: number; count: number },
  make: (references: readonly string[]) => Promise<readonly string[]>,
): Promise<{ ids: readonly string[]; references: readonly string[] }> {
  const { letters } = nouns[noun];
  if (count <= fewRecords) {
    const references = await nextReferences(tx, letters, year, count);
    return { ids: await make(references), references };
  }
  const ids = await make(forAMoment(letters, count));
  const references = await nextReferences(tx, letters, year, count);
  const { from, name } = nounTables[noun];
  await tx.$executeRaw`update ${from} set reference = t.reference
    from unnest(${[...ids]}::text[], ${references}::text[]) as t (id, reference) where ${name}.id = t.id`;
  return { ids, references };
}

/** Numbers by chance, so that two who import at once do not meet. */
function forAMoment(letters: ReferenceKind, count: number): string[] {
  const year = String(randomInt(1, 1000)).padStart(4, "0");
  const first = randomInt(1_000_000, 10_000_000 - count);
  return Array.from({ length: count }, (_, nth) => `${letters}-${year}-${first + nth}`);
}

/**
 * So many references of this year that follow each other. The counter row stays locked until the transaction ends, so
 * references have no gaps and no doubles, also when many officials register at once.
 */
export async function nextReferences(
  tx: Transaction,
  kind: ReferenceKind,
  year: number,
  count: number,
): Promise<string[]> {
  if (count === 0) return [];
  const rows = await readRows(
    "references",
    z.object({ last: z.number() }),
    Prisma.sql`insert into "ReferenceCounter" (kind, year, last) values (${kind}, ${year}, ${count})
    on conflict (kind, year) do update set last = "ReferenceCounter".last + ${count}
    returning last`,
    tx,
  );
  const first = (rows[0]?.last ?? count) - count + 1;
  return Array.from({ length: count }, (_, nth) => formatReference(kind, year, first + nth));
}
