import { z } from "zod";

/** The languages of the portal, the default first. */
export const languages = ["nl", "de", "fr", "en"] as const;
export type Language = (typeof languages)[number];
export const languageSchema = z.enum(languages);

/** The languages as a form asks them of its reader: the reader's own first. */
export const ownFirst = (own: Language): Language[] => [
  own,
  ...languages.filter((language) => language !== own),
];

/** A name or text in the languages that exist; at least one. */
export type Names = Partial<Record<Language, string>>;
export const namesSchema = z.partialRecord(languageSchema, z.string());

/** A text together with the language it is really in, so that a page can mark it. */
export type Phrase = {
  text: string;
  language: Language;
  /** The name of a place or a body: it is said in its language, but is no text that waits for a translation. */
  isName?: boolean;
};

/** The order in which a reader of this language would rather read them all. */
export const readingOrder: Record<Language, readonly Language[]> = {
  nl: ["nl", "en", "de", "fr"],
  de: ["de", "nl", "en", "fr"],
  fr: ["fr", "nl", "en", "de"],
  en: ["en", "nl", "de", "fr"],
};

/** The name in the reader's language, or in the nearest that exists. */
export const inLanguage = (names: Names, reader: Language): Phrase => ({
  ...textInLanguage(names, reader),
  isName: true,
});

/** The same of a text, such as what a partnership is about. */
export function textInLanguage(texts: Names, reader: Language): Phrase {
  for (const language of readingOrder[reader]) {
    const text = texts[language];
    if (text) return { text, language };
  }
  return { text: "", language: reader };
}

/** Names as the database keeps them, where there are any. */
export const namesOf = (kept: unknown): Names | null =>
  kept === null ? null : namesSchema.parse(kept);

/** A text in the reader's language where a release brought it in that, else as it was written. */
export const writtenFor = (written: Phrase, names: Names | null, reader: Language): Phrase => {
  const text = names?.[reader];
  return text ? { text, language: reader } : written;
};

/**
 * A proper name in every language: one that has no name of its own there uses the own-language name, and
 * never that of a third language. Liège is Liège to a German reader who knows no other word for it.
 */
export const inEveryLanguage = (names: Names, own: string): Record<Language, string> => ({
  nl: names.nl || own,
  de: names.de || own,
  fr: names.fr || own,
  en: names.en || own,
});

/**
 * The names of a body of which some were typed: who has none for it reads its own, as with a place, and not
 * that of a third language. Where that is missing, or the only one, they stay as they are.
 */
export const withOwnName = (names: Names, own: Language): Names =>
  names[own] && Object.values(names).filter(Boolean).length > 1
    ? inEveryLanguage(names, names[own])
    : names;

const collators = {
  nl: new Intl.Collator("nl"),
  de: new Intl.Collator("de"),
  fr: new Intl.Collator("fr"),
  en: new Intl.Collator("en"),
} satisfies Record<Language, Intl.Collator>;

/** Compares two names as the reader's language orders them. */
export const compareNames = (reader: Language): ((a: string, b: string) => number) =>
  collators[reader].compare;

/** Names in the order of the reader's language. */
export function inOrderOfNames(names: Iterable<Phrase>, reader: Language): Phrase[] {
  const compare = compareNames(reader);
  return [...names].sort((a, b) => compare(a.text, b.text));
}

/**
 * One field of the texts of a record, as this reader is best served: in their own language, else as the
 * original says it. A translation that leaves it empty does not hide what the original says.
 */
export function fieldFor<Field extends string>(
  texts: readonly (Readonly<Record<Field, string>> & { language: Language })[],
  field: Field,
  reader: Language,
  original: Language,
): Phrase | null {
  const filled = texts.filter((text) => text[field]);
  const text = textFor(filled, reader, original);
  return text ? { text: text[field], language: text.language } : null;
}

/** Whether a translation was written before its original was changed last. */
export const isOutdated = (
  text: { origin: "ORIGINAL" | "TRANSLATED"; changedAt: Date },
  original: { changedAt: Date },
): boolean => text.origin === "TRANSLATED" && text.changedAt < original.changedAt;

/** Of the texts of a record, the one this reader is best served with: their own, else the original. */
export function textFor<T extends { language: Language }>(
  texts: readonly T[],
  reader: Language,
  original: Language,
): T | undefined {
  return (
    texts.find(({ language }) => language === reader) ??
    texts.find(({ language }) => language === original) ??
    texts[0]
  );
}
