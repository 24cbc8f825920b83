import { dateOf, daySchema } from "@/domain/day";
import type { Fields } from "@/domain/fields";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import { fieldName, isChosen } from "./field-name";

type TypedWords = { name: string; label: string; words: string };

/** What was typed in a form, by field, in words of its reader. */
export function typedWords(values: Fields, locale: Locale): TypedWords[] {
  const text = translator(locale, "Field");
  return Object.entries(values).flatMap(([name, typed]) => {
    const label = isChosen(name) ? null : fieldName(name, text);
    const words = typed.filter(Boolean).map((one) => tellDay(one, locale));
    return label && words.length > 0 ? [{ name, label, words: words.join("\n") }] : [];
  });
}

/** A day written out; any other text as it is. */
export const tellDay = (text: string, locale: Locale): string =>
  daySchema.safeParse(text).success
    ? formatter(locale).dateTime(dateOf(text), { dateStyle: "long", timeZone: "UTC" })
    : text;

/** What was typed, where its form is not there any more: nothing is lost that one may want to take over. */
export function TypedWords({ typed, locale }: { typed: readonly TypedWords[]; locale: Locale }) {
  const t = translator(locale, "Portal.gone");
  if (typed.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2>{t("typed")}</h2>
      <p className="text-muted">{t("copy")}</p>
      <dl className="grid gap-3">
        {typed.map(({ name, label, words }) => (
          <div key={name}>
            <dt className="font-bold">{label}</dt>
            <dd className="wrap-anywhere whitespace-pre-line">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
