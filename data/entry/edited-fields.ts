import "server-only";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { EntryType } from "@/domain/entry/entry";
import { type Fact, type Facts, ownEntry } from "@/domain/entry/facts";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";

const factSchema: z.ZodType<Fact> = z.union([
  z.string(),
  z.array(z.string()),
  z.array(z.record(z.string(), z.string())),
]);

/** A field that officials changed: what the reference data of this version say of it; null: nothing. */
export type OtherReading = { field: string; fact: Fact | null; isNewer: boolean };

type Entry = { type: EntryType; id: string };

/** What the reference data say otherwise than officials do, of this entry. */
export async function otherReadings(
  { type, id }: Entry,
  tx: Pick<Transaction, "editedField"> = db,
): Promise<OtherReading[]> {
  const rows = await tx.editedField.findMany({
    where: { recordType: type, recordId: id, field: { not: ownEntry } },
    select: { field: true, fromFile: true, isNewer: true },
    orderBy: { field: "asc" },
  });
  return rows.map(({ fromFile, ...row }) => ({
    ...row,
    fact: fromFile === null ? null : factSchema.parse(fromFile),
  }));
}

/**
 * Remembers which fields officials changed, so that newer files leave them: of a field that was as the files
 * have it, what it was. One that says again what the files say is theirs again.
 */
export async function markEdited(
  tx: Transaction,
  { type: recordType, id: recordId }: Entry,
  before: Facts,
  after: Facts,
): Promise<void> {
  if (await isOwn(tx, recordType, recordId)) return;
  const known = new Map(
    (await otherReadings({ type: recordType, id: recordId }, tx)).map((one) => [one.field, one]),
  );
  for (const [field, fact] of Object.entries(after)) {
    const was = before[field] ?? "";
    if (isDeepStrictEqual(was, fact)) continue;
    const fromFile = known.get(field)?.fact ?? (known.has(field) ? null : was);
    const key = { recordType, recordId, field };
    if (isDeepStrictEqual(fromFile, fact)) await tx.editedField.deleteMany({ where: key });
    else
      await tx.editedField.upsert({
        where: { recordType_recordId_field: key },
        // Where the files say nothing of the entry any more, there is nothing to remember.
        create: { ...key, fromFile: fromFile === null ? Prisma.DbNull : (fromFile as object) },
        update: { isNewer: false },
        select: { field: true },
      });
  }
}

const isOwn = async (tx: Transaction, recordType: string, recordId: string) =>
  (await tx.editedField.count({ where: { recordType, recordId, field: ownEntry } })) > 0;

/** Remembers that officials added this entry. */
export const markOwn = (tx: Transaction, { type: recordType, id: recordId }: Entry) =>
  tx.editedField.create({
    data: { recordType, recordId, field: ownEntry },
    select: { field: true },
  });

/** Puts an organisation that an official named in the list; from then on it is one that officials added. */
export async function listNamed(tx: Transaction, record: Entry): Promise<void> {
  await tx.organisation.update({
    where: { id: record.id },
    data: { listed: true },
    select: { id: true },
  });
  await markOwn(tx, record);
}
