import { isDeepStrictEqual } from "node:util";
import type { StoredRow } from "@/domain/entry/cells";
import { type EntryNoun, entries, entryNouns, partsOfEntry } from "@/domain/entry/entry";
import { type Fact, factsOfRow, fieldsOfParts, ownEntry, placeOfField } from "@/domain/entry/facts";
import type { Transaction } from "../client";
import { readEntries, type StoredEntry } from "../entries";
import { Prisma } from "../generated/client";

/** The rows of the files by the table that they go into. */
export type FileRows = Record<string, Record<string, unknown>[]>;

type Edited = { recordId: string; field: string; fromFile: unknown };

/**
 * The rows of the files without what officials changed: a field of an entry is taken as it stands in the
 * database, and a list that belongs to an entry is left out, with its owner in `kept`. What the files say of it
 * is remembered beside the entry, so that officials can take it over.
 */
export async function leaveEdited(
  db: Transaction,
  files: FileRows,
): Promise<{ rows: FileRows; kept: (table: string) => ReadonlySet<string> }> {
  const rows = { ...files };
  const kept = new Map<string, Set<string>>();
  for (const noun of entryNouns) {
    const recordType = entries[noun].type;
    const edited = await editedOf(db, noun);
    if (edited.length === 0) continue;
    const stored = new Map((await readEntries(db, noun)).map((entry) => [entry.id, entry]));
    const ours: Edited[] = [];
    for (const one of edited) {
      const entry = stored.get(one.recordId);
      const said = saidByFiles(noun, one, files);
      // What became another shows nothing of its own until that is undone: then it is as it was.
      const isAnother = Boolean(entry?.row.mergedIntoId);
      const stays =
        entry && (isAnother || (await noteSaid(db, recordType, one, said, entry.facts[one.field])));
      if (stays) ours.push(one);
    }
    rows[recordType] = (files[recordType] ?? []).map((row) => withOurs(noun, row, ours, stored));
    for (const { part, owners } of listsAmong(noun, ours)) {
      kept.set(part.table, owners);
      rows[part.table] = (files[part.table] ?? []).filter(
        (row) => !owners.has(String(row[part.of])),
      );
    }
  }
  return { rows, kept: (table) => kept.get(table) ?? new Set() };
}

/** What officials changed of these entries. What a form of this version asks no more is nothing to remember. */
async function editedOf(db: Transaction, noun: EntryNoun): Promise<Edited[]> {
  const recordType = entries[noun].type;
  const fields = fieldsOfParts(partsOfEntry(noun));
  await db.editedField.deleteMany({
    where: { recordType, field: { notIn: [...fields, ownEntry] } },
  });
  return db.editedField.findMany({ where: { recordType, field: { in: fields } } });
}

/** What the files say of a field; null where they do not know the entry. */
function saidByFiles(noun: EntryNoun, { recordId, field }: Edited, files: FileRows): Fact | null {
  const row = (files[entries[noun].type] ?? []).find(({ id }) => id === recordId);
  const { part: name } = placeOfField(field);
  const part = partsOfEntry(noun)[name];
  if (!row || !part) return null;
  const linked = "table" in part ? ofOwner(part, files, recordId) : undefined;
  const facts = factsOfRow({ [name]: part }, linked ? { ...row, [name]: linked } : row);
  return facts[field] ?? null;
}

const ofOwner = (part: { table: string; of: string }, files: FileRows, id: string) =>
  (files[part.table] ?? []).filter((row) => row[part.of] === id);

/** Notes what the files say now; whether the field is still another than theirs. */
async function noteSaid(
  db: Transaction,
  recordType: string,
  { recordId, field, fromFile }: Edited,
  said: Fact | null,
  ours: Fact | undefined,
): Promise<boolean> {
  const where = { recordType, recordId, field };
  if (said !== null && isDeepStrictEqual(said, ours)) {
    await db.editedField.deleteMany({ where });
    return false;
  }
  if (!isDeepStrictEqual(said, fromFile))
    await db.editedField.updateMany({
      where,
      data: { fromFile: said === null ? Prisma.DbNull : (said as object), isNewer: said !== null },
    });
  return true;
}

/** A row of the files with what officials changed of its own columns, as it stands in the database. */
function withOurs(
  noun: EntryNoun,
  row: Record<string, unknown>,
  ours: readonly Edited[],
  stored: ReadonlyMap<string, StoredEntry>,
): Record<string, unknown> {
  const entry = stored.get(String(row.id));
  const fields = ours.filter(({ recordId }) => recordId === row.id).map(({ field }) => field);
  const changed = { ...row };
  for (const field of fields) {
    const { part: name, language } = placeOfField(field);
    const part = partsOfEntry(noun)[name];
    if (!part || "table" in part) continue;
    const column = part.column ?? name;
    // What no file of this version says is no column of theirs.
    if (!(column in row)) continue;
    const here = entry?.row[column];
    changed[column] = language ? withText(changed[column], language, here) : here;
  }
  return changed;
}

function withText(theirs: unknown, language: string, here: unknown): StoredRow | null {
  const { [language]: _, ...others } = (theirs ?? {}) as StoredRow;
  const text = (here as StoredRow | null)?.[language];
  const texts = text === undefined ? others : { ...others, [language]: text };
  return Object.keys(texts).length > 0 ? texts : null;
}

/** The lists that officials changed, each with the entries of which they did. */
function listsAmong(noun: EntryNoun, ours: readonly Edited[]) {
  return Object.entries(partsOfEntry(noun)).flatMap(([name, part]) => {
    const owners = new Set(ours.filter(({ field }) => field === name).map((one) => one.recordId));
    return "table" in part && owners.size > 0 ? [{ part, owners }] : [];
  });
}
