import "server-only";
import type { RecordId, TextVersion } from "@/domain/event/payload";
import type { Language } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { addRows, newId } from "./add-rows";
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

/**
 * The first versions of the texts of a record that was just made: their rows, which `keepFirstTexts` keeps, and what an
 * event says of them.
 */
export function firstTexts(
  viewer: Pick<Viewer, "id">,
  { type: recordType, id: recordId }: RecordId,
  written: readonly WrittenText[],
) {
  const changed = changedTexts(written);
  const at = { recordType, recordId, writtenAt: momentNow(), writtenById: viewer.id, version: 1 };
  return {
    rows: changed.map(({ field, language, after }) => ({
      ...{ id: newId(), ...at },
      field,
      language,
      text: after ?? "",
    })),
    versions: changed.map(({ field, language }): TextVersion => ({ field, language, version: 1 })),
  };
}

/** Keeps the first versions of the texts of new records. */
export const keepFirstTexts = (
  tx: Transaction,
  rows: ReturnType<typeof firstTexts>["rows"],
): Promise<void> => addRows(tx, "TextVersion", rows);

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
