import type { ImportWords } from "@/data/import/known";
import { cellNames } from "@/domain/import/names";
import { type Language, languages } from "@/domain/language";
import { messages } from "@/i18n/messages";

/** The texts of codes in all languages, each by which it may be named. */
const called = (textsIn: (language: Language) => Readonly<Record<string, string>>) =>
  cellNames(
    Object.keys(textsIn(languages[0])).map((id) => ({
      id,
      names: Object.fromEntries(languages.map((language) => [language, textsIn(language)[id]])),
    })),
  );

/** What the codes of the portal are called in a file, in whichever of its languages. */
export const importWords: ImportWords = {
  border: called((language) => messages[language].Border.whole),
  cause: called((language) => messages[language].Bottleneck.cause),
  phase: called((language) => messages[language].Project.phase),
  health: called((language) => messages[language].Project.health),
  language: called((language) => messages[language].Form.languages),
};
