import type { Language, Phrase as Text } from "@/domain/language";
import { unbroken } from "@/domain/unbroken";

/**
 * A text in the language it is really in. Where that is not the page's, a screen reader is told, and globals.css
 * marks it for the eye: "NL". A proper name is not marked: there is nothing to translate.
 */
export function Phrase({ phrase, locale }: { phrase: Text; locale: Language }) {
  const { text, language, isName } = phrase;
  if (language === locale) return unbroken(text);
  return (
    <span lang={language} translate={isName ? "no" : undefined}>
      {unbroken(text)}
    </span>
  );
}
