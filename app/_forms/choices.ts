import { compareNames, inLanguage, type Language, type Names } from "@/domain/language";

type Choice = { value: string; text: string; lang?: string };

/** Entries of the catalogue as choices, marked where their name is in another language than the reader's. */
export const choicesOf = (
  entries: Iterable<readonly [id: string, entry: { names: Names }]>,
  locale: Language,
  order: "asGiven" | "byName",
): Choice[] => {
  const options = [...entries].map(([value, { names }]) => {
    const { text, language } = inLanguage(names, locale);
    return language === locale ? { value, text } : { value, text, lang: language };
  });
  const compare = compareNames(locale);
  return order === "byName" ? options.sort((a, b) => compare(a.text, b.text)) : options;
};
