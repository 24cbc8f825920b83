import { type Language, languages } from "@/domain/language";
import { getTranslations } from "@/i18n/server";

type Props = {
  /** The address of the record. */
  href: string;
  original: Language;
  /** The languages in which its words exist. */
  existing: readonly Language[];
};

/** To the words of a record in each language other than its own: to change them, or to add them. */
export async function TranslationLinks({ href, original, existing }: Props) {
  const t = await getTranslations("Form");
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
                ? t(`languages.${language}`)
                : t("translation.add", { name: t(`languages.${language}`) })}
            </a>
          </span>
        ))}
    </p>
  );
}
