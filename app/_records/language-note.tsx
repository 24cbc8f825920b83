import { isOutdated, type Language, languages, textFor } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Text = { language: Language; origin: "ORIGINAL" | "TRANSLATED"; changedAt: Date };

type Props = {
  /** The address of the record, without a language. */
  address: string;
  texts: readonly Text[];
  original: Language;
  locale: Locale;
  /** Whether an official reads it: only they are told that a translation is older than its original. */
  toOfficial: boolean;
  mayEdit: boolean;
};

/** In which language one reads this, what it was translated from, and in which others it can be read. */
export function LanguageNote({ address, texts, original, locale, toOfficial, mayEdit }: Props) {
  const t = translator(locale, "Portal.translation");
  const text = textFor(texts, locale, original);
  const first = texts.find(({ language }) => language === original);
  if (!text) return null;
  const { language } = text;
  const date = (day: Date) => formatter(locale).dateTime(day, { dateStyle: "long" });
  return (
    <p className="mt-3 text-muted text-small">
      {language !== locale && t("other", { language })}
      {language === locale && text.origin === "TRANSLATED" && t("from", { language: original })}{" "}
      {toOfficial && first && isOutdated(text, first) && (
        <span className="no-print font-semibold text-warn">
          {t("outdated", { date: date(first.changedAt) })}{" "}
          {mayEdit && (
            <a href={path(locale, `${address}/edit/text/${language}`)}>{t("renew")}</a>
          )}{" "}
        </span>
      )}
      <Versions {...{ address, texts, locale }} shown={language} />
    </p>
  );
}

type VersionsProps = Pick<Props, "address" | "texts" | "locale"> & { shown: Language };

/** Links to the same text in the other languages that it exists in. */
function Versions({ address, texts, locale, shown }: VersionsProps) {
  const t = translator(locale, "Portal.translation");
  const names = translator(locale, "Form.languages");
  const others = languages.filter(
    (one) => one !== shown && texts.some(({ language }) => language === one),
  );
  if (others.length === 0) return null;
  return (
    <span className="no-print">
      {t("readIn")}{" "}
      {others.map((one, at) => (
        <span key={one}>
          {at > 0 && " · "}
          <a href={path(one, address)} hrefLang={one}>
            {names(one)}
          </a>
        </span>
      ))}
    </span>
  );
}
