import type { Catalogue } from "@/data/catalogue";
import type { Reason } from "@/domain/bottleneck/similarity";
import { inLanguage, type Phrase } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

/** A part of a line; one in another language says in which. */
export type Piece = { text: string; lang?: string };

/** So many names say where and about what. */
const mostNames = 2;
/** Signs that no text has: where a word of another language comes to stand. */
const [first, second] = ["\uE000", "\uE001"];

type Names = Pick<Catalogue, "regions" | "themes">;

/** Why a case is like what was typed, each reason in pieces of one language. */
export const reasonTexts = (reasons: readonly Reason[], names: Names, locale: Locale): Piece[][] =>
  reasons.map((reason) => reasonText(reason, names, locale));

function reasonText(reason: Reason, { regions, themes }: Names, locale: Locale): Piece[] {
  const t = translator(locale, "Registration.similar.reason");
  const list = (names: readonly string[]) => formatter(locale).list(names);
  switch (reason.kind) {
    case "words": {
      const { words, language } = reason;
      const told = t("words", { count: words.length, words: first });
      return inPieces(told, [{ text: list(words), language }], locale);
    }
    case "subject": {
      const { mine, theirs, isTranslation } = reason;
      const text = isTranslation ? "translated" : "subject";
      return inPieces(t(text, { mine: first, theirs: second }), [mine, theirs], locale);
    }
    case "laws":
      return [{ text: t("laws", { count: reason.laws.length, laws: list(reason.laws) }) }];
    case "regions": {
      const names = called(reason.regions, regions, locale);
      return [{ text: t("regions", { count: names.length, regions: list(names) }) }];
    }
    case "themes": {
      const names = called(reason.themes, themes, locale);
      return [{ text: t("themes", { count: names.length, themes: list(names) }) }];
    }
  }
}

const called = (ids: readonly string[], from: Catalogue["regions" | "themes"], locale: Locale) =>
  ids.slice(0, mostNames).map((id) => inLanguage(from.get(id)?.names ?? {}, locale).text);

/** A text with its words in their places. */
const inPieces = (text: string, words: readonly Phrase[], locale: Locale): Piece[] =>
  text.split(/([\uE000\uE001])/).flatMap((part): Piece[] => {
    const word = part === "" ? undefined : words[[first, second].indexOf(part)];
    if (!word) return part === "" ? [] : [{ text: part }];
    return [
      word.language === locale ? { text: word.text } : { text: word.text, lang: word.language },
    ];
  });
