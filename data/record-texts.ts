import "server-only";
import type { Language } from "@/domain/language";
import { nouns } from "@/domain/noun";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import {
  changedBy,
  type Held,
  type OfVersion,
  type WrittenNoun,
  writeRecord,
} from "./record-write";
import { changedTexts, keepTexts, type WrittenText } from "./text-versions";
import { happened } from "./write";

type Words<Word extends string> = Readonly<Record<Word, string>>;
type InLanguage<Word extends string> = Words<Word> & { language: Language };

/** The words of a noun, of which there is a row for each language. */
export type WrittenWords<Word extends string> = {
  names: readonly Word[];
  find: (tx: Transaction, id: string, language: Language) => Promise<Words<Word> | null>;
  put: (
    tx: Transaction,
    id: string,
    language: Language,
    text: Words<Word> & { origin: "ORIGINAL" | "TRANSLATED"; changedAt: Date },
  ) => Promise<unknown>;
  remove: (tx: Transaction, id: string, language: Language) => Promise<unknown>;
};

/**
 * Adds or changes the translation of a record; the original is changed by editing it. Words that stand
 * there already make no version, but are as new as the original then.
 */
export function translateRecord<Row extends Held, Word extends string>(
  viewer: Viewer,
  written: WrittenNoun<Row>,
  words: WrittenWords<Word>,
  request: OfVersion & InLanguage<Word>,
  sameAs?: object,
): Promise<Outcome> {
  const { noun } = written;
  const { language } = request;
  const asked = { act: `${noun}.translate`, ability: "edit", request, sameAs } as const;
  return writeRecord(viewer, written, asked, async ({ tx, row, now }) => {
    if (language === row.originalLanguage)
      return refused("incomplete", { language: "unknownChoice" });
    const there = await words.find(tx, row.id, language);
    const changed = changedTexts(
      wordsBetween(words.names, there && { ...there, language }, request),
    );
    if (changed.length === 0) {
      // Sent as it stands: whoever did so has looked at it, and it is as new as its original again.
      const text = { ...wordsIn(words.names, request), changedAt: now };
      if (there) await words.put(tx, row.id, language, { ...text, origin: "TRANSLATED" });
      return happened();
    }
    await written.update(tx, row.id, changedBy(viewer, now));
    const text = { ...wordsIn(words.names, request), changedAt: now };
    await words.put(tx, row.id, language, { ...text, origin: "TRANSLATED" });
    const record = { type: nouns[noun].type, id: row.id };
    const texts = await keepTexts(tx, viewer, record, changed);
    return happened({ name: `${noun}.translated`, record, payload: { language, texts } });
  });
}

/**
 * Writes the words in the record's own language; when that was set right, those under the wrong one go. Words
 * that stand there already keep their moment: by it one knows which translations are older.
 */
export async function writeOriginal<Word extends string>(
  tx: Transaction,
  words: WrittenWords<Word>,
  { id, before, now }: { id: string; before: InLanguage<Word> | null; now: Date },
  original: InLanguage<Word>,
): Promise<void> {
  const { language } = original;
  if (changedTexts(wordsBetween(words.names, before, original)).length === 0) return;
  if (before && before.language !== language) await words.remove(tx, id, before.language);
  const text = { ...wordsIn(words.names, original), changedAt: now };
  await words.put(tx, id, language, { ...text, origin: "ORIGINAL" });
}

/** Words as they were, null where there were none, and are; of two languages where that was set right. */
export function wordsBetween<Word extends string>(
  names: readonly Word[],
  before: InLanguage<Word> | null,
  after: InLanguage<Word>,
): WrittenText[] {
  const languages = new Set([before?.language ?? after.language, after.language]);
  const of = (text: InLanguage<Word> | null, name: Word, language: Language) =>
    text?.language === language ? text[name] : "";
  return [...languages].flatMap((language) =>
    names.map((field) => ({
      ...{ field, language },
      before: of(before, field, language),
      after: of(after, field, language),
    })),
  );
}

const wordsIn = <Word extends string>(names: readonly Word[], text: Words<Word>) =>
  Object.fromEntries(names.map((name) => [name, text[name]])) as Words<Word>;
