import type { FileReading } from "@/app/_lists/noun";
import { type FacetKind, idsAmong } from "@/data/bottleneck/facet";
import type { ExportRow } from "@/data/bottleneck/list";
import { isUnknownMoment, registeredAt } from "@/domain/bottleneck/known-since";
import type { BottleneckList } from "@/domain/bottleneck/list";
import { dayAtBorder, dayOf } from "@/domain/day";
import { compareNames } from "@/domain/language";
import { translator } from "@/i18n/server";

type Row = ExportRow;

/** The columns of the file of bottlenecks. */
export function columns({ locale, named, yesOrNo, link }: FileReading<BottleneckList>) {
  const portal = translator(locale, "Portal");
  const [published, internal] = [portal("published"), portal("internal")];
  const listed = (kind: FacetKind) => (row: Row) =>
    idsAmong(row.facets, kind)
      .map((id) => named(kind, id))
      .sort(compareNames(locale))
      .join(" | ");
  return {
    reference: (row: Row) => row.reference,
    status: (row: Row) => named("status", row.status),
    editorial: (row: Row) => yesOrNo(row.statusIsEditorial),
    statusSince: (row: Row) =>
      isUnknownMoment(row.statusSince) ? "" : dayAtBorder(row.statusSince),
    title: (row: Row) => row.title,
    problem: (row: Row) => row.problem,
    language: (row: Row) => row.language,
    themes: listed("theme"),
    regions: (row: Row) =>
      [listed("border")(row), listed("region")(row)].filter(Boolean).join(" | "),
    partnerships: listed("partnership"),
    causes: (row: Row) => row.causes.map((one) => named("cause", one)).join(" | "),
    organisations: listed("organisation"),
    nextStep: (row: Row) => row.nextStep ?? "",
    nextStepOn: (row: Row) => (row.nextStepOn ? dayOf(row.nextStepOn) : ""),
    knownSince: (row: Row) => row.knownSince ?? "",
    reportedOn: (row: Row) => {
      const registered = registeredAt(row);
      return registered ? dayAtBorder(registered) : "";
    },
    changedOn: (row: Row) => (isUnknownMoment(row.changedAt) ? "" : dayAtBorder(row.changedAt)),
    practice: (row: Row) => yesOrNo(row.isPractice),
    published: (row: Row) => (row.published ? published : internal),
    address: (row: Row) => link(`/bottlenecks/${row.reference}`),
  };
}
