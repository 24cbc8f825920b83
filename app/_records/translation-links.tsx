import { type Language, languages } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  /** The address of the record. */
  href: string;
  locale: Locale;
  original: Language;
  /** The languages in which its words exist. */
  existing: readonly Language[];
};

/** To the words of a record in each language other than its own: to change them, or to add them. */
export function TranslationLinks({ href, locale, original, existing }: Props) {
  const t = translator(locale, "Portal");
  const names = translator(locale, "Form.languages");
  return (
    <p className="text-small">
      {t("translation.list")}{" "}
      {languages
        .filter((language) => language !== original)
        .map((language, at) => (
          <span key={language}>
            {at > 0 && " · "}
            <a href={`${href}/edit/text/${language}`}>
              {existing.includes(language)
                ? names(language)
                : t("translation.add", { name: names(language) })}
            </a>
          </span>
        ))}
    </p>
  );
}
