import type { FileReading } from "@/app/_lists/noun";
import { namePlaces } from "@/app/_records/place-names";
import type { ProjectExportRow } from "@/data/project/export";
import { compareNames, inLanguage, type Names, textFor } from "@/domain/language";
import { writeAmount } from "@/domain/number";
import { budgetOf, type Currency } from "@/domain/project/budget";
import type { ProjectList } from "@/domain/project/list";
import { progressOf } from "@/domain/project/project";

type Row = ProjectExportRow;

/**
 * The columns of the file of projects. Amounts stand in a column for each currency, as numbers that a spreadsheet
 * of this reader adds up.
 */
export function columns({ locale, catalogue, named, yesOrNo, link }: FileReading<ProjectList>) {
  const { organisations, themes, partnerships } = catalogue;
  const text = (row: Row) => textFor(row.texts, locale, row.originalLanguage);
  const allOf = (ids: readonly string[], all: ReadonlyMap<string, { names: Names }>) =>
    ids
      .map((id) => inLanguage(all.get(id)?.names ?? {}, locale).text)
      .sort(compareNames(locale))
      .join(" | ");
  const sumIn = (currency: Currency, { funding }: Row) => {
    const sum = budgetOf(funding).find((each) => each.currency === currency);
    return writeAmount(sum?.amount.toFixed(2) ?? "", locale);
  };
  const milestones = (row: Row) => progressOf(row.milestones);
  return {
    reference: (row: Row) => row.reference,
    name: (row: Row) => text(row)?.name ?? "",
    summary: (row: Row) => text(row)?.summary ?? "",
    language: (row: Row) => text(row)?.language ?? "",
    phase: (row: Row) => named("phase", row.phase),
    health: (row: Row) => (row.health ? named("health", row.health) : ""),
    lead: (row: Row) => allOf(row.leadId ? [row.leadId] : [], organisations),
    partners: (row: Row) => allOf(row.partnerIds, organisations),
    regions: (row: Row) =>
      namePlaces(row, catalogue, locale)
        .map((region) => region.text)
        .join(" | "),
    themes: (row: Row) => allOf(row.themeIds, themes),
    partnership: (row: Row) => allOf(row.partnershipId ? [row.partnershipId] : [], partnerships),
    programme: (row: Row) => row.programmeNames?.[locale] ?? row.programme ?? "",
    start: (row: Row) => row.startOn ?? "",
    end: (row: Row) => row.endOn ?? "",
    budget: (row: Row) => sumIn("EUR", row),
    budgetGbp: (row: Row) => sumIn("GBP", row),
    budgetUsd: (row: Row) => sumIn("USD", row),
    done: (row: Row) => milestones(row)?.done.toString() ?? "",
    planned: (row: Row) => milestones(row)?.planned.toString() ?? "",
    reported: (row: Row) => row.reportedOn ?? "",
    practice: (row: Row) => yesOrNo(row.isPractice),
    address: (row: Row) => link(`/projects/${row.reference}`),
  };
}
