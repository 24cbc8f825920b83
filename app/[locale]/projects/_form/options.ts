import { inLanguage, type Language, type Names } from "@/domain/language";

export type Option = { value: string; text: string; lang?: string };

/** Entries of the catalogue as choices, by name in the reader's language. */
export const optionsOf = (
  entries: ReadonlyMap<string, { names: Names }>,
  locale: Language,
  order: "asGiven" | "byName",
): Option[] => {
  const options = [...entries].map(([value, { names }]) => {
    const { text, language } = inLanguage(names, locale);
    return language === locale ? { value, text } : { value, text, lang: language };
  });
  return order === "byName"
    ? options.sort((a, b) => a.text.localeCompare(b.text, locale))
    : options;
};
