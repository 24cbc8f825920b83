import { tellRecords } from "@/app/_forms/linked";
import type { FieldTold } from "@/app/_forms/version-choice";
import { nameBorders } from "@/app/_records/place-names";
import { writtenName } from "@/components/organisation-field/written-name";
import type { Catalogue } from "@/data/catalogue";
import { findViewer } from "@/data/viewer";
import { bordersAmong } from "@/domain/border";
import { type Cause, causes } from "@/domain/bottleneck/bottleneck";
import type { Fields } from "@/domain/fields";
import { inLanguage, languages, type Names } from "@/domain/language";
import { countries } from "@/domain/region";
import type { Locale } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";
import { sinceTyped } from "./known";

/** The fields of the edit form in words, in the order of the form; officials by their names, where given. */
export async function tellBottleneck(
  fields: Fields,
  catalogue: Catalogue,
  locale: Locale,
  officials: Readonly<Record<string, string>> = {},
): Promise<FieldTold[]> {
  const show = showIn(catalogue, locale, officials);
  const written = languages.find((known) => known === fields.originalLanguage?.[0]);
  const viewer = await findViewer();
  const projects = await tellRecords(fields.projects, "project", { viewer, locale });
  return Object.entries(await bottleneckLabels()).map(([name, label]) => ({
    name,
    label,
    text: show(name, fields[name] ?? []),
    ...(name === "projects" && { records: projects }),
    ...(isWritten(name) && { language: written }),
  }));
}

/** Whether people write in this field, in the language of the record. */
const isWritten = (name: string): boolean =>
  /^(title|problem|affected|affectedSource|nextStep|sources|internalNote|(provision|position)-\w+)$/.test(
    name,
  );

/** What each field of the edit form is called, in the order of the form. */
export async function bottleneckLabels(): Promise<Record<string, string>> {
  const [field, t, words, form, named] = await Promise.all([
    getTranslations("Registration.fields"),
    getTranslations("BottleneckPage"),
    getTranslations("Bottleneck.country"),
    getTranslations("Form"),
    getTranslations("Field"),
  ]);
  const perCountry = countries.flatMap((country) =>
    (["competent", "provision", "position"] as const).map((name) => [
      `${name}-${country}`,
      form("colon", { before: words(country), after: field(name) }),
    ]),
  );
  return {
    title: field("title"),
    problem: field("problem"),
    affected: field("affected"),
    originalLanguage: form("language"),
    affectedCount: field("affectedCount"),
    affectedSource: field("affectedSource"),
    knownSince: field("knownSince"),
    themes: field("themes"),
    causes: field("causes"),
    regions: field("regions"),
    borders: named("borders"),
    partnerships: field("partnerships"),
    ownerId: field("owner"),
    ownerOfficialId: t("ownerOfficial"),
    nextStep: named("nextStep"),
    nextStepOn: named("nextStepOn"),
    nextStepById: named("nextStepById"),
    ...Object.fromEntries(perCountry),
    projects: t("projects"),
    sources: field("sources"),
    internalNote: field("internalNote"),
  };
}

/** How to show the value of a field to people: names instead of ids. */
function showIn(catalogue: Catalogue, locale: Locale, officials: Readonly<Record<string, string>>) {
  const words = translator(locale, "Bottleneck.cause");
  const form = translator(locale, "Form.languages");
  const named = (map: ReadonlyMap<string, { names: Names }>) => (id: string) => {
    const found = map.get(id);
    return found ? inLanguage(found.names, locale).text : id;
  };
  const organisation = (id: string) => writtenName(id, catalogue.organisations, locale).text;
  const isCause = (id: string): id is Cause => (causes as readonly string[]).includes(id);
  const one: Record<string, (id: string) => string> = {
    themes: named(catalogue.themes),
    regions: named(catalogue.regions),
    borders: (id) =>
      nameBorders(bordersAmong([id]), locale)
        .map(({ text }) => text)
        .join(),
    partnerships: named(catalogue.partnerships),
    causes: (id) => (isCause(id) ? words(id) : id),
    ownerId: organisation,
    ownerOfficialId: (id) => officials[id] ?? id,
    nextStepById: organisation,
    knownSince: (typed) => sinceTyped(typed, locale),
    originalLanguage: (id) => {
      const language = languages.find((known) => known === id);
      return language ? form(language) : id;
    },
  };
  for (const country of countries) one[`competent-${country}`] = organisation;
  return (field: string, values: readonly string[]): string =>
    [...values].map((value) => (one[field] ?? String)(value)).join(" · ");
}
