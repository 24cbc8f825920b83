import "server-only";
import type { RecordId, TextVersion } from "@/domain/event/payload";
import type { Language } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { momentNow } from "./clock";

/** A text as it was and as it is written now; empty where there is none. */
export type WrittenText = {
  field: string;
  /** Null where nobody says in which language it is. */
  language: Language | null;
  before?: string | null;
  after: string | null;
};

/** Those of the texts that say something else now. */
export const changedTexts = (written: readonly WrittenText[]): WrittenText[] =>
  written.filter(({ before, after }) => (before ?? "") !== (after ?? ""));

/**
 * Keeps a version of each text that changed, and gives what an event says of them. What stood there from
 * before there were versions becomes the first, by nobody known. The record is held meanwhile, so that
 * versions are counted one by one.
 */
export async function keepTexts(
  tx: Transaction,
  viewer: Pick<Viewer, "id">,
  record: RecordId,
  written: readonly WrittenText[],
): Promise<TextVersion[]> {
  const changed = changedTexts(written);
  if (changed.length === 0) return [];
  const of = { recordType: record.type, recordId: record.id };
  const newest = await newestVersions(tx, of);
  const rows = changed.flatMap(({ field, language, before, after }) => {
    const version = newest.get(keyOf({ field, language })) ?? 0;
    const row = { ...of, field, language, writtenAt: momentNow() };
    const isFirst = version === 0 && Boolean(before);
    const now = { ...row, version: version + (isFirst ? 2 : 1), text: after ?? "" };
    return [
      ...(isFirst ? [{ ...row, version: 1, text: before ?? "" }] : []),
      { ...now, writtenById: viewer.id },
    ];
  });
  await tx.textVersion.createMany({ data: rows });
  return rows
    .filter((row) => "writtenById" in row)
    .map(({ field, language, version }) => ({ field, language, version }));
}

async function newestVersions(
  tx: Transaction,
  of: { recordType: string; recordId: string },
): Promise<Map<string, number>> {
  const rows = await tx.textVersion.groupBy({
    by: ["field", "language"],
    where: of,
    _max: { version: true },
  });
  return new Map(rows.map((row) => [keyOf(row), row._max.version ?? 0]));
}

const keyOf = ({ field, language }: { field: string; language: Language | null }) =>
  `${field} ${language ?? ""}`;
