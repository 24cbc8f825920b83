import { isOutdated, type Language, languages } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  /** The address of the record. */
  href: string;
  locale: Locale;
  original: Language;
  texts: readonly { language: Language; origin: "ORIGINAL" | "TRANSLATED"; changedAt: Date }[];
};

/** To the words of a record in each language other than its own: to change them, or to add them. */
export function TranslationLinks({ href, locale, original, texts }: Props) {
  const t = translator(locale, "Portal");
  const names = translator(locale, "Form.languages");
  const first = texts.find(({ language }) => language === original);
  const nameOf = (language: Language) => {
    const text = texts.find((one) => one.language === language);
    const name = names(language);
    if (!text) return t("translation.add", { name });
    return first && isOutdated(text, first) ? t("translation.old", { name }) : name;
  };
  return (
    <p className="text-small">
      {t("translation.list")}{" "}
      {languages
        .filter((language) => language !== original)
        .map((language, at) => (
          <span key={language}>
            {at > 0 && " · "}
            <a href={`${href}/edit/text/${language}`}>{nameOf(language)}</a>
          </span>
        ))}
    </p>
  );
}
