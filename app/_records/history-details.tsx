import type { ReactNode } from "react";
import { Words } from "@/components/ui/words";
import type { ToldEvent } from "@/data/history";
import type { ToldWords } from "@/data/history-texts";
import { type Event, isStepEvent } from "@/domain/event/event";
import type { Changes, NamedRecord } from "@/domain/event/payload";
import type { Country } from "@/domain/region";
import { fieldNames } from "./field-names";
import { factChanges, writtenChanges } from "./history-changes";
import { entryDetails, isEntryEvent } from "./history-entry";
import { milestoneOf } from "./history-milestone";
import { linksTo, reasonOf, stepOf } from "./history-step";
import type { HistoryWords } from "./history-words";

/** What is told of an event beyond its sentence. */
export function detailsOf(told: ToldEvent, all: HistoryWords): ReactNode {
  const { event, words, milestone, people } = told;
  const texts = { ...all, people };
  const { t, bottleneck, project, languages } = texts;
  if (isOfWork(event)) return editedOf({ ...nothing, ...event.payload }, words, texts);
  switch (event.name) {
    case "bottleneck.stepUndone":
    case "bottleneck.registered":
      return (
        <>
          <p>{t("status", { status: bottleneck(`status.${event.payload.to}`) })}</p>
          {reasonOf(words, texts)}
        </>
      );
    case "bottleneck.edited":
    case "project.edited":
      return editedOf(event.payload, words, texts);
    case "settings.changed":
      return factChanges(event.payload.changes, texts);
    case "bottleneck.translated":
    case "project.translated":
      return withChanges(
        t("language", { language: languages(event.payload.language) }),
        told,
        texts,
      );
    case "bottleneck.noteWritten":
    case "bottleneck.positionWritten":
      return withChanges(readersOf(event.payload.country, texts), told, texts);
    case "project.reported":
    case "project.reportCorrected":
      return withChanges(project(`health.${event.payload.to}`), told, texts);
    case "project.milestoneAdded":
    case "project.milestoneChanged":
    case "project.milestoneReached":
    case "project.milestoneRemoved":
      return inFullToo(milestoneOf(event.payload, milestone, texts), told, texts);
    case "text.erased":
      return erasedOf(event.payload.field, words, texts);
    default:
      return (
        <>
          {isStepEvent(event) && stepOf(event.payload, texts)}
          {isEntryEvent(event) && entryDetails(event, texts, texts.inFull ? words : [])}
          {isEntryEvent(event) && texts.inFull && writtenChanges(words, texts)}
          {reasonOf(words, texts)}
        </>
      );
  }
}

const ofWork = [
  ...(["nextStepAgreed", "nextStepMoved", "nextStepReplied", "nextStepDone"] as const),
  "assigned" as const,
];
type OfWork = `bottleneck.${(typeof ofWork)[number]}`;

/** What is told of who does what next, and who follows it. */
const isOfWork = (event: Event): event is Extract<Event, { name: OfWork }> =>
  ofWork.some((verb) => event.name === `bottleneck.${verb}`);

const nothing = { changes: {}, texts: [], linked: [], unlinked: [] };

/** A line, and in full the texts that were written. */
const withChanges = (line: string, told: ToldEvent, texts: HistoryWords) =>
  inFullToo(<p>{line}</p>, told, texts);

const inFullToo = (head: ReactNode, { words }: ToldEvent, texts: HistoryWords) => (
  <>
    {head}
    {texts.inFull && writtenChanges(words, texts)}
  </>
);

type Edited = {
  changes: Changes;
  texts: readonly { field: string }[];
  linked: readonly NamedRecord[];
  unlinked: readonly NamedRecord[];
};

function editedOf(
  { changes, texts: written, linked, unlinked }: Edited,
  words: readonly ToldWords[],
  texts: HistoryWords,
) {
  const { t, format, inFull } = texts;
  const all = [...written.map(({ field }) => field), ...Object.keys(changes)];
  const names = inFull ? [] : fieldNames(all, texts);
  return (
    <>
      {names.length > 0 && <p>{t("changed", { fields: format.list(names) })}</p>}
      {inFull && writtenChanges(words, texts)}
      {inFull && factChanges(changes, texts)}
      {linked.length > 0 && (
        <p>
          {t("linked")} {linksTo(linked, texts)}
        </p>
      )}
      {unlinked.length > 0 && (
        <p>
          {t("unlinked")} {linksTo(unlinked, texts)}
        </p>
      )}
    </>
  );
}

const readersOf = (country: Country | null, { t, bottleneck }: HistoryWords): string =>
  country ? t("readBy", { country: bottleneck(`country.${country}`) }) : t("readByAll");

function erasedOf(field: string, words: readonly ToldWords[], texts: HistoryWords) {
  const [name] = fieldNames([field], texts);
  const ground = words.find(({ text }) => text === null)?.ground;
  return (
    <p>
      {name && `${name}. `}
      {ground && (
        <Words phrase={{ text: `[… ${ground}]`, language: texts.locale }} locale={texts.locale} />
      )}
    </p>
  );
}
