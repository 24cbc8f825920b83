import type { ImportWords } from "@/data/import/known";
import { cellNames } from "@/domain/import/names";
import { languages } from "@/domain/language";
import { messages } from "@/i18n/messages";

/** The texts of codes in all languages: "Juridisch", "Rechtlich", "Juridique" and "Legal" are one cause. */
const called = (
  textsIn: (language: (typeof languages)[number]) => Readonly<Record<string, string>>,
) => {
  const codes = Object.keys(textsIn(languages[0]));
  return cellNames(
    codes.map((id) => ({
      id,
      names: languages.flatMap((language) => textsIn(language)[id] ?? []),
    })),
  );
};

/** What the codes of the portal are called in a file, in whichever of its languages. */
export const importWords: ImportWords = {
  border: called((language) => messages[language].Border.whole),
  cause: called((language) => messages[language].Bottleneck.cause),
  phase: called((language) => messages[language].Project.phase),
  health: called((language) => messages[language].Project.health),
  language: called((language) => messages[language].Form.languages),
};
