import { writtenName } from "@/components/organisation-field/written-name";
import { type Catalogue, readCatalogue } from "@/data/catalogue";
import { dateOf, daySchema } from "@/domain/day";
import type { Fields } from "@/domain/fields";
import { inLanguage } from "@/domain/language";
import { isOrganisationField } from "@/domain/organisation";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import { codeName, fieldName, isChosen } from "./field-name";

/** What was typed, where its form is not there any more: nothing is lost that one may want to take over. */
export async function TypedWords({ values, locale }: { values: Fields; locale: Locale }) {
  const t = translator(locale, "Portal.gone");
  const typed = typedIn(values, await readCatalogue(), locale);
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

/** What was typed and chosen in a form, by field, in words of its reader. */
function typedIn(values: Fields, catalogue: Catalogue, locale: Locale) {
  const text = translator(locale, "Field");
  return Object.entries(values).flatMap(([name, typed]) => {
    const label = fieldName(name, text);
    const words = isChosen(name)
      ? typed.flatMap(
          (id) => codeName(name, id, locale) ?? nameOf(name, id, catalogue, locale) ?? [],
        )
      : typed.filter(Boolean).map((one) => tellDay(one, locale));
    return label && words.length > 0 ? [{ name, label, words: words.join("\n") }] : [];
  });
}

/** The name of what was chosen; null for what is in no list of the portal. */
function nameOf(name: string, id: string, catalogue: Catalogue, locale: Locale): string | null {
  const { regions, themes, partnerships, organisations, parties } = catalogue;
  if (isOrganisationField(name)) return writtenName(id, organisations, locale).text || null;
  const found = [regions, themes, partnerships, organisations, parties].find((those) =>
    those.has(id),
  );
  const chosen = found?.get(id);
  return chosen ? inLanguage(chosen.names, locale).text : null;
}

/** A day written out; any other text as it is. */
export const tellDay = (text: string, locale: Locale): string =>
  daySchema.safeParse(text).success
    ? formatter(locale).dateTime(dateOf(text), { dateStyle: "long", timeZone: "UTC" })
    : text;
