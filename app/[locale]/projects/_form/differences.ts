import type { Difference } from "@/components/ui/two-versions";
import { readCatalogue } from "@/data/catalogue";
import type { FormValues } from "@/data/kept-forms";
import { inLanguage, languages, type Names } from "@/domain/language";
import { healths, projectPhases } from "@/domain/project/project";
import { rowNumbers } from "@/domain/project/request";
import { nameRegions } from "@/domain/region";
import type { Locale } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";

/** In which fields two versions of the form differ, both said in words. */
export async function differencesBetween(
  theirs: FormValues,
  yours: FormValues,
  locale: Locale,
): Promise<Difference[]> {
  const [a, b] = await Promise.all([inWords(theirs, locale), inWords(yours, locale)]);
  return a.flatMap(({ field, label, text }, at) => {
    const mine = b[at]?.text ?? "";
    return text === mine ? [] : [{ field, label, theirs: text, yours: mine }];
  });
}

type Words = { field: string; label: string; text: string };

/** Everything in the form as people would read it, in the order of the form. */
async function inWords(values: FormValues, locale: Locale): Promise<Words[]> {
  return [
    ...(await factsInWords(values)),
    ...(await listsInWords(values, locale)),
    ...(await rowsInWords(values)),
  ];
}

const one = (values: FormValues, name: string) => values[name]?.[0]?.trim() ?? "";

async function factsInWords(values: FormValues): Promise<Words[]> {
  const [t, project, f] = await Promise.all([
    getTranslations("ProjectForm"),
    getTranslations("Project"),
    getTranslations("Form"),
  ]);
  const phase = projectPhases.find((known) => known === one(values, "phase"));
  const health = healths.find((known) => known === one(values, "health"));
  const language = languages.find((known) => known === one(values, "language"));
  const said = (
    field: "name" | "summary" | "healthReason" | "startOn" | "endOn" | "programme",
  ) => ({
    field,
    label: t(field),
    text: one(values, field),
  });
  return [
    said("name"),
    said("summary"),
    { field: "language", label: t("language"), text: language ? f(`languages.${language}`) : "" },
    { field: "phase", label: t("phase"), text: phase ? project(`phase.${phase}`) : "" },
    { field: "health", label: t("health"), text: health ? project(`health.${health}`) : "" },
    said("healthReason"),
    said("startOn"),
    said("endOn"),
    said("programme"),
  ];
}

async function listsInWords(values: FormValues, locale: Locale): Promise<Words[]> {
  const catalogue = await readCatalogue();
  const t = translator(locale, "ProjectForm");
  const chosen = (name: string) => (values[name] ?? []).filter((value) => value !== "");
  const named = (field: string, label: string, all: ReadonlyMap<string, { names: Names }>) => {
    const names = chosen(field).map((id) => inLanguage(all.get(id)?.names ?? {}, locale).text);
    return { field, label, text: names.sort((a, b) => a.localeCompare(b, locale)).join("\n") };
  };
  const ids = chosen("regionIds").flatMap((id) => catalogue.regions.get(id)?.memberIds ?? []);
  const regions = nameRegions([...new Set(ids)].sort(), catalogue.regions, locale);
  return [
    named("leadId", t("lead"), catalogue.organisations),
    named("partnerIds", t("partners"), catalogue.organisations),
    {
      field: "regionIds",
      label: t("regions"),
      text: regions.map(({ text }) => text).join("\n"),
    },
    named("themeIds", t("themes"), catalogue.themes),
    named("partnershipId", t("partnership"), catalogue.partnerships),
  ];
}

async function rowsInWords(values: FormValues): Promise<Words[]> {
  const t = await getTranslations("ProjectForm");
  const funding = rowNumbers
    .filter((row) => one(values, `amount${row}`) || one(values, `fundingSource${row}`))
    .map((row) =>
      ["fundingSource", "amount", "currency"].map((name) => one(values, name + row)).join(" "),
    );
  const sources = rowNumbers.map((row) =>
    [one(values, `sourceUrl${row}`), one(values, `sourceNote${row}`)].join(" ").trim(),
  );
  const lines = (all: string[]) => all.filter(Boolean).join("\n");
  return [
    { field: "fundingSource0", label: t("money"), text: lines(funding) },
    { field: "bottlenecks", label: t("bottlenecks"), text: one(values, "bottlenecks") },
    { field: "sourceUrl0", label: t("sources"), text: lines(sources) },
  ];
}
