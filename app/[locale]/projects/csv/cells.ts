import type { Catalogue } from "@/data/catalogue";
import type { ProjectExportRow } from "@/data/project/export";
import { inLanguage, type Language, type Names, textFor } from "@/domain/language";
import { writeAmount } from "@/domain/number";
import { budgetOf, type Currency } from "@/domain/project/budget";
import { progressOf } from "@/domain/project/project";
import { nameRegions } from "@/domain/region";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

const columns = [
  "reference",
  "name",
  "summary",
  "language",
  "phase",
  "health",
  "lead",
  "partners",
  "regions",
  "themes",
  "partnership",
  "programme",
  "start",
  "end",
  "budget",
  "budgetGbp",
  "budgetUsd",
  "done",
  "planned",
  "reported",
  "address",
] as const;
type Column = (typeof columns)[number];

/** The first line of the file, and how a project becomes a line of it. */
export function cellsOf(locale: Language, catalogue: Catalogue, origin: string) {
  const t = translator(locale, "ProjectList");
  const words = translator(locale, "Project");
  return {
    fileName: t("title").toLowerCase(),
    headers: columns.map((column) => t(`column.${column}`)),
    row: (row: ProjectExportRow): string[] => {
      const cells: Record<Column, string> = {
        ...textCells(row, locale),
        ...namedCells(row, locale, catalogue),
        ...figureCells(row, locale),
        phase: words(`phase.${row.phase}`),
        health: row.health ? words(`health.${row.health}`) : "",
        address: `${origin}${path(locale, `/projects/${row.reference}`)}`,
      };
      return columns.map((column) => cells[column]);
    },
  };
}

function textCells(row: ProjectExportRow, locale: Language) {
  const text = textFor(row.texts, locale, row.originalLanguage);
  return {
    reference: row.reference,
    name: text?.name ?? "",
    summary: text?.summary ?? "",
    language: text?.language ?? "",
    programme: row.programme ?? "",
  };
}

function namedCells(row: ProjectExportRow, locale: Language, catalogue: Catalogue) {
  const { organisations, themes, partnerships, regions } = catalogue;
  const named = (ids: readonly string[], all: ReadonlyMap<string, { names: Names }>) =>
    ids.map((id) => inLanguage(all.get(id)?.names ?? {}, locale).text).join(" | ");
  const places = row.regions.map(({ regionId }) => regionId);
  return {
    lead: named(row.leadId ? [row.leadId] : [], organisations),
    partners: named(
      row.partners.map(({ organisationId }) => organisationId),
      organisations,
    ),
    regions: nameRegions(places, regions, locale)
      .map(({ text }) => text)
      .join(" | "),
    themes: named(
      row.themes.map(({ themeId }) => themeId),
      themes,
    ),
    partnership: named(row.partnershipId ? [row.partnershipId] : [], partnerships),
  };
}

/** Amounts stand in a column for each currency, as numbers that a spreadsheet of this reader adds up. */
function figureCells(row: ProjectExportRow, locale: Language) {
  const { startOn, endOn, reportedOn, funding, milestones } = row;
  const progress = progressOf(milestones);
  const lines = funding.map(({ amount, currency }) => ({ amount: amount.toFixed(2), currency }));
  const sums = new Map(budgetOf(lines).map(({ currency, amount }) => [currency, amount]));
  const sumIn = (currency: Currency) => writeAmount(sums.get(currency)?.toFixed(2) ?? "", locale);
  return {
    start: startOn ?? "",
    end: endOn ?? "",
    budget: sumIn("EUR"),
    budgetGbp: sumIn("GBP"),
    budgetUsd: sumIn("USD"),
    done: progress ? String(progress.done) : "",
    planned: progress ? String(progress.planned) : "",
    reported: reportedOn ?? "",
  };
}
