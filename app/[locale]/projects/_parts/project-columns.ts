import { type Cell, dayCell } from "@/app/_lists/cells";
import type { FileReading } from "@/app/_lists/noun";
import { namePlaces } from "@/app/_records/place-names";
import type { ProjectExportRow } from "@/data/project/export";
import { isUnknownMoment } from "@/domain/bottleneck/known-since";
import { dayAtBorder } from "@/domain/day";
import { compareNames, inLanguage, type Names, textFor } from "@/domain/language";
import { budgetOf, type Currency } from "@/domain/project/budget";
import type { ProjectList } from "@/domain/project/list";
import { lateBy, progressOf } from "@/domain/project/project";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Row = ProjectExportRow;

/**
 * The columns of the file of projects. Amounts stand in a column for each currency, as numbers that a spreadsheet
 * of this reader adds up.
 */
export function columns(reading: FileReading<ProjectList>) {
  const { locale, named, yesOrNo, link } = reading;
  const portal = translator(locale, "Portal");
  const text = (row: Row) => textFor(row.texts, locale, row.originalLanguage);
  return {
    reference: (row: Row) => row.reference,
    name: (row: Row) => text(row)?.name ?? "",
    summary: (row: Row) => text(row)?.summary ?? "",
    language: (row: Row) => text(row)?.language ?? "",
    phase: (row: Row) => named("phase", row.phase),
    editorial: (row: Row) => yesOrNo(row.phaseIsEditorial),
    health: (row: Row) => (row.health ? named("health", row.health) : null),
    healthReason: (row: Row) => row.healthReason,
    ...whoAndWhere(reading),
    start: (row: Row) => dayCell(row.startOn),
    end: (row: Row) => dayCell(row.endOn),
    ...moneyAndProgress,
    milestones: (row: Row) => milestonesOf(row, locale),
    changedOn: (row: Row) =>
      dayCell(isUnknownMoment(row.changedAt) ? null : dayAtBorder(row.changedAt)),
    sources: (row: Row) => row.sources.join(" | "),
    practice: (row: Row) => yesOrNo(row.isPractice),
    published: (row: Row) => portal(row.published ? "published" : "internal"),
    address: (row: Row) => link(`/projects/${row.reference}`),
  };
}

/** Who carries it, where, on what, and out of which programme. */
function whoAndWhere({ locale, catalogue }: FileReading<ProjectList>) {
  const { organisations, themes, partnerships } = catalogue;
  const allOf = (ids: readonly string[], all: ReadonlyMap<string, { names: Names }>) =>
    ids
      .map((id) => inLanguage(all.get(id)?.names ?? {}, locale).text)
      .sort(compareNames(locale))
      .join(" | ");
  return {
    lead: (row: Row) => allOf(row.leadId ? [row.leadId] : [], organisations),
    partners: (row: Row) => allOf(row.partnerIds, organisations),
    regions: (row: Row) =>
      namePlaces(row, catalogue, locale)
        .map((region) => region.text)
        .join(" | "),
    nuts: (row: Row) => [...row.regionIds].sort().join(" | "),
    themes: (row: Row) => allOf(row.themeIds, themes),
    partnership: (row: Row) => allOf(row.partnershipId ? [row.partnershipId] : [], partnerships),
    programme: (row: Row) => row.programmeNames?.[locale] ?? row.programme ?? "",
  };
}

const sumIn = (currency: Currency, { funding }: Row): Cell => {
  const sum = budgetOf(funding).find((each) => each.currency === currency);
  return sum ? { amount: sum.amount.toFixed(2) } : null;
};

const moneyAndProgress = {
  budget: (row: Row) => sumIn("EUR", row),
  budgetGbp: (row: Row) => sumIn("GBP", row),
  budgetUsd: (row: Row) => sumIn("USD", row),
  done: (row: Row) => progressOf(row.milestones)?.done ?? null,
  planned: (row: Row) => progressOf(row.milestones)?.planned ?? null,
  late: (row: Row) => (row.milestones.length > 0 ? lateOf(row).length : null),
  reported: (row: Row) => dayCell(row.reportedOn),
};

const lateOf = ({ milestones }: Row) =>
  milestones.filter((milestone) => lateBy(milestone, dayAtBorder(new Date())).days > 0);

/** Each milestone with the day for which it was promised and that on which it was reached: that it was late stays said. */
function milestonesOf({ milestones }: Row, locale: Locale): string {
  const t = translator(locale, "ProjectList");
  return milestones
    .map(({ title, plannedOn, doneOn }) => {
      const days = [
        t("milestonePlanned", { planned: plannedOn }),
        ...(doneOn ? [t("milestoneDone", { done: doneOn })] : []),
      ];
      return `${title} (${days.join(", ")})`;
    })
    .join(" | ");
}
