import type { Language, Phrase } from "@/domain/language";
import { unbroken } from "@/domain/unbroken";

/** A text in the language of the page, as one of a row. */
export const plain = (text: string, locale: Language): Phrase => ({ text, language: locale });

/** Texts with a sign between them, as in "Twente – Borken". */
export const apart = (phrases: readonly Phrase[], sign: string, locale: Language): Phrase[] =>
  phrases.flatMap((phrase, at) => (at > 0 ? [plain(sign, locale), phrase] : [phrase]));

/**
 * Texts in a row as few pieces of the page: neighbours in one language become one; what is not in the page's is
 * marked with its own, as in `Phrase`.
 */
export function joined(phrases: readonly Phrase[], locale: Language) {
  const runs: Phrase[] = [];
  for (const phrase of phrases) {
    const last = runs.at(-1);
    const isMarkedAlike = phrase.language === locale || last?.isName === phrase.isName;
    if (last?.language === phrase.language && isMarkedAlike) last.text += phrase.text;
    else runs.push({ ...phrase });
  }
  return runs.map(({ text, language, isName }, at) =>
    language === locale ? (
      unbroken(text)
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the texts of one line have no other name
      <span key={at} lang={language} translate={isName ? "no" : undefined}>
        {unbroken(text)}
      </span>
    ),
  );
}
