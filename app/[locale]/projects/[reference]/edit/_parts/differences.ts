import { tellRecords } from "@/app/_forms/linked";
import type { FieldTold } from "@/app/_forms/version-choice";
import { fundingIn, sourcesIn } from "@/app/_project/editing";
import { nameBorders } from "@/app/_records/place-names";
import { writtenName } from "@/components/organisation-field/written-name";
import { readCatalogue } from "@/data/catalogue";
import { findViewer } from "@/data/viewer";
import { bordersAmong } from "@/domain/border";
import type { Fields } from "@/domain/fields";
import { compareNames, inLanguage, languages, type Names } from "@/domain/language";
import { healths, projectPhases } from "@/domain/project/project";
import { nameRegions } from "@/domain/region";
import { fieldOfRow } from "@/domain/rows";
import type { Locale } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";

/** Everything in the form as people would read it, in the order of the form. */
export async function tellProject(values: Fields, locale: Locale): Promise<FieldTold[]> {
  return [
    ...(await factsInWords(values)),
    ...(await listsInWords(values, locale)),
    ...(await rowsInWords(values, locale)),
  ].map((part) => (written.includes(part.name) ? { ...part, language: languageOf(values) } : part));
}

/** What people write, in the language of the project. */
const written = ["name", "summary", "healthReason", "programme", "funding", "sources"];

const languageOf = (values: Fields) => languages.find((known) => known === one(values, "language"));

const one = (values: Fields, name: string) => values[name]?.[0]?.trim() ?? "";

async function factsInWords(values: Fields): Promise<FieldTold[]> {
  const [t, project, f] = await Promise.all([
    getTranslations("ProjectForm"),
    getTranslations("Project"),
    getTranslations("Form"),
  ]);
  const phase = projectPhases.find((known) => known === one(values, "phase"));
  const health = healths.find((known) => known === one(values, "health"));
  const language = languageOf(values);
  const said = (
    field: "name" | "summary" | "healthReason" | "startOn" | "endOn" | "programme",
  ) => ({
    name: field,
    label: t(field),
    text: one(values, field),
  });
  return [
    said("name"),
    said("summary"),
    { name: "language", label: t("language"), text: language ? f(`languages.${language}`) : "" },
    { name: "phase", label: t("phase"), text: phase ? project(`phase.${phase}`) : "" },
    { name: "health", label: t("health"), text: health ? project(`health.${health}`) : "" },
    said("healthReason"),
    said("startOn"),
    said("endOn"),
    said("programme"),
  ];
}

async function listsInWords(values: Fields, locale: Locale): Promise<FieldTold[]> {
  const catalogue = await readCatalogue();
  const t = translator(locale, "ProjectForm");
  const chosen = (name: string) => (values[name] ?? []).filter((value) => value !== "");
  const told = (field: string, label: string, nameOf: (id: string) => string) => ({
    name: field,
    label,
    text: chosen(field).map(nameOf).sort(compareNames(locale)).join("\n"),
  });
  const named = (field: string, label: string, all: ReadonlyMap<string, { names: Names }>) =>
    told(field, label, (id) => inLanguage(all.get(id)?.names ?? {}, locale).text);
  const organisation = (id: string) => writtenName(id, catalogue.organisations, locale).text;
  const ids = chosen("regions").flatMap((id) => catalogue.regions.get(id)?.memberIds ?? []);
  const regions = nameRegions([...new Set(ids)], catalogue.regions, locale);
  return [
    told("leadId", t("lead"), organisation),
    told("partners", t("partners"), organisation),
    {
      name: "regions",
      label: t("regions"),
      text: regions.map(({ text }) => text).join("\n"),
    },
    {
      name: "borders",
      label: translator(locale, "Field")("borders"),
      text: nameBorders(bordersAmong(chosen("borders")), locale)
        .map(({ text }) => text)
        .join("\n"),
    },
    named("themes", t("themes"), catalogue.themes),
    named("partnershipId", t("partnership"), catalogue.partnerships),
  ];
}

async function rowsInWords(values: Fields, locale: Locale): Promise<FieldTold[]> {
  const [t, viewer] = [translator(locale, "ProjectForm"), await findViewer()];
  const lines = (all: readonly string[]) => all.join("\n");
  return [
    {
      name: "funding",
      field: fieldOfRow("funding", 0, "source"),
      label: t("money"),
      text: lines(fundingIn(values)),
    },
    {
      ...{ name: "bottlenecks", label: t("bottlenecks"), text: one(values, "bottlenecks") },
      records: await tellRecords(values.bottlenecks, "bottleneck", { viewer, locale }),
    },
    {
      name: "sources",
      field: fieldOfRow("sources", 0, "url"),
      label: t("sources"),
      text: lines(sourcesIn(values)),
    },
  ];
}
