import { dayCell } from "@/app/_lists/cells";
import type { FileReading } from "@/app/_lists/noun";
import { type FacetKind, idsAmong } from "@/data/bottleneck/facet";
import type { ExportRow } from "@/data/bottleneck/list";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import { isUnknownMoment, registeredAt } from "@/domain/bottleneck/known-since";
import type { BottleneckList } from "@/domain/bottleneck/list";
import { type Day, dayAtBorder, dayOf, daysBetween } from "@/domain/day";
import { compareNames } from "@/domain/language";
import { translator } from "@/i18n/server";
import { sideColumns } from "./side-columns";

type Row = ExportRow;

/** The columns of the file of bottlenecks. Neither notes, positions nor officials are among them, whoever asks. */
export function columns(reading: FileReading<BottleneckList>) {
  const { locale, named, yesOrNo, link } = reading;
  const portal = translator(locale, "Portal");
  const [published, internal] = [portal("published"), portal("internal")];
  const today = dayAtBorder(new Date());
  const organisation = (id: string | null) => id && named("organisation", id);
  return {
    reference: (row: Row) => row.reference,
    status: (row: Row) => named("status", row.status),
    editorial: (row: Row) => yesOrNo(row.statusIsEditorial),
    statusSince: (row: Row) => dayCell(statusDay(row)),
    decidedOn: (row: Row) => dayCell(decidedOn(row)),
    title: (row: Row) => row.title,
    problem: (row: Row) => row.problem,
    affected: (row: Row) => row.affected,
    affectedCount: (row: Row) => row.affectedCount,
    affectedSource: (row: Row) => row.affectedSource,
    language: (row: Row) => row.language,
    ...subjectColumns(reading),
    ...sideColumns(reading),
    owner: (row: Row) => organisation(row.ownerId),
    nextStep: (row: Row) => row.nextStep,
    nextStepBy: (row: Row) => organisation(row.nextStepById),
    nextStepOn: (row: Row) => dayCell(row.nextStepOn && dayOf(row.nextStepOn)),
    knownSince: (row: Row) => dayCell(row.knownSince),
    reportedOn: (row: Row) => dayCell(registeredOn(row)),
    age: (row: Row) => ageOf(row, today),
    changedOn: (row: Row) =>
      dayCell(isUnknownMoment(row.changedAt) ? null : dayAtBorder(row.changedAt)),
    sources: (row: Row) => row.sources.join(" | "),
    practice: (row: Row) => yesOrNo(row.isPractice),
    published: (row: Row) => (row.published ? published : internal),
    address: (row: Row) => link(`/bottlenecks/${row.reference}`),
  };
}

/** What it is about and where; several values of one cell with a bar between them. */
function subjectColumns({ locale, named }: FileReading<BottleneckList>) {
  const listed = (kind: FacetKind) => (row: Row) =>
    idsAmong(row.facets, kind)
      .map((id) => named(kind, id))
      .sort(compareNames(locale))
      .join(" | ");
  return {
    themes: listed("theme"),
    regions: (row: Row) =>
      [listed("border")(row), listed("region")(row)].filter(Boolean).join(" | "),
    nuts: (row: Row) => idsAmong(row.facets, "region").sort().join(" | "),
    partnerships: listed("partnership"),
    causes: (row: Row) => row.causes.map((one) => named("cause", one)).join(" | "),
    organisations: listed("organisation"),
  };
}

const statusDay = ({ statusSince }: Row): Day | null =>
  isUnknownMoment(statusSince) ? null : dayAtBorder(statusSince);

/** The day since which it has the status that ended it; none while it is open. */
const decidedOn = (row: Row): Day | null =>
  groupOf[row.status] === "decided" ? statusDay(row) : null;

function registeredOn(row: Row): Day | null {
  const registered = registeredAt(row);
  return registered && dayAtBorder(registered);
}

/** For how many days it was open: until today, or until it was decided. Null where one of the two days is not known. */
function ageOf(row: Row, today: Day): number | null {
  const from = registeredOn(row);
  const until = groupOf[row.status] === "decided" ? decidedOn(row) : today;
  return from && until ? Math.max(0, daysBetween(from, until)) : null;
}
