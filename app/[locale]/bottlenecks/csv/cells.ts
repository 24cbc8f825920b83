import type { FilterNames } from "@/app/_lists/names";
import type { ExportRow } from "@/data/bottleneck/export";
import { type FacetKind, idsAmong } from "@/data/bottleneck/facet";
import type { BottleneckList } from "@/domain/bottleneck/list";
import { dayAtBorder, dayOf } from "@/domain/day";
import type { Language } from "@/domain/language";
import type { FilterName } from "@/domain/list";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

const columns = [
  "reference",
  "status",
  "editorial",
  "statusSince",
  "title",
  "problem",
  "language",
  "themes",
  "regions",
  "partnerships",
  "causes",
  "organisations",
  "nextStep",
  "nextStepOn",
  "reportedOn",
  "changedOn",
  "published",
  "address",
] as const;
type Column = (typeof columns)[number];

type Names = FilterNames<FilterName<BottleneckList>>;

/** The first line of the file, and how a bottleneck becomes a line of it. */
export function cellsOf(locale: Language, names: Names, origin: string) {
  const t = translator(locale, "BottleneckList");
  const list = translator(locale, "List");
  const portal = translator(locale, "Portal");
  const words = {
    yes: list("yes"),
    no: list("no"),
    published: portal("published"),
    internal: portal("internal"),
  };
  const { compare } = new Intl.Collator(locale);
  return {
    fileName: t("fileName"),
    headers: columns.map((column) => t(`column.${column}`)),
    row: (row: ExportRow): string[] => {
      const cells = cellsOfRow(row, names, words, compare);
      const address = `${origin}${path(locale, `/bottlenecks/${row.reference}`)}`;
      return columns.map((column) => (column === "address" ? address : cells[column]));
    },
  };
}

type Words = Record<"yes" | "no" | "published" | "internal", string>;

function cellsOfRow(
  row: ExportRow,
  names: Names,
  words: Words,
  compare: Intl.Collator["compare"],
): Record<Exclude<Column, "address">, string> {
  const listed = (kind: FacetKind) =>
    idsAmong(row.facets, kind)
      .map((id) => names[kind].get(id)?.text ?? id)
      .sort(compare)
      .join(" | ");
  return {
    reference: row.reference,
    status: names.status.get(row.status)?.text ?? row.status,
    editorial: row.statusIsEditorial ? words.yes : words.no,
    statusSince: dayAtBorder(row.statusSince),
    title: row.title,
    problem: row.problem,
    language: row.language,
    themes: listed("theme"),
    regions: listed("region"),
    partnerships: listed("partnership"),
    causes: row.causes.map((cause) => names.cause.get(cause)?.text ?? cause).join(" | "),
    organisations: listed("organisation"),
    nextStep: row.nextStep ?? "",
    nextStepOn: row.nextStepOn ? dayOf(row.nextStepOn) : "",
    reportedOn: dayAtBorder(row.reportedAt),
    changedOn: dayAtBorder(row.changedAt),
    published: row.published ? words.published : words.internal,
  };
}
