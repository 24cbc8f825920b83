import type { Language, Phrase as Text } from "@/domain/language";

/** A text in the language it is really in; marked only where that is not the page's. */
export function Phrase({ phrase, locale }: { phrase: Text; locale: Language }) {
  return phrase.language === locale ? (
    phrase.text
  ) : (
    <span lang={phrase.language}>{phrase.text}</span>
  );
}
