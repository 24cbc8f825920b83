import type { ReactNode } from "react";
import { Words } from "@/components/ui/words";
import type { ToldEvent } from "@/data/history";
import type { ToldWords } from "@/data/history-rows";
import { isStepEvent } from "@/domain/event/event";
import type { NamedRecord } from "@/domain/event/payload";
import type { Phrase } from "@/domain/language";
import type { Country } from "@/domain/region";
import { fieldNames } from "./field-names";
import { entryDetails, isEntryEvent } from "./history-entry";
import { linksTo, reasonOf, stepOf, writtenDay } from "./history-step";
import type { HistoryWords } from "./history-words";

/** What is told of an event beyond its sentence. */
export function detailsOf({ event, words, milestone }: ToldEvent, texts: HistoryWords): ReactNode {
  const { t, bottleneck, project, languages } = texts;
  switch (event.name) {
    case "bottleneck.registered":
      return (
        <>
          <p>{t("status", { status: bottleneck(`status.${event.payload.to}`) })}</p>
          {reasonOf(words, texts)}
        </>
      );
    case "bottleneck.edited":
    case "project.edited":
      return editedOf(event.payload, texts);
    case "bottleneck.translated":
    case "project.translated":
      return <p>{t("language", { language: languages(event.payload.language) })}</p>;
    case "bottleneck.noteWritten":
    case "bottleneck.positionWritten":
      return <p>{readersOf(event.payload.country, texts)}</p>;
    case "project.reported":
    case "project.reportCorrected":
      return <p>{project(`health.${event.payload.to}`)}</p>;
    case "project.milestoneAdded":
    case "project.milestoneChanged":
    case "project.milestoneReached":
    case "project.milestoneRemoved":
      return milestoneOf(event.payload, milestone, texts);
    case "text.erased":
      return erasedOf(event.payload.field, words, texts);
    default:
      return (
        <>
          {isStepEvent(event) && stepOf(event.payload, texts)}
          {isEntryEvent(event) && entryDetails(event, texts)}
          {reasonOf(words, texts)}
        </>
      );
  }
}

type Edited = {
  changes: object;
  texts: readonly { field: string }[];
  linked: readonly NamedRecord[];
  unlinked: readonly NamedRecord[];
};

function editedOf({ changes, texts: written, linked, unlinked }: Edited, texts: HistoryWords) {
  const { t, format } = texts;
  const all = [...written.map(({ field }) => field), ...Object.keys(changes)];
  const names = fieldNames(all, texts);
  return (
    <>
      {names.length > 0 && <p>{t("changed", { fields: format.list(names) })}</p>}
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

type Days = { plannedOn: string; doneOn: string | null };
type Milestone = { before?: Days; after?: Days };

function milestoneOf({ before, after }: Milestone, title: Phrase | null, texts: HistoryWords) {
  const days = after ?? before;
  return (
    <>
      {title && (
        <p>
          <Words phrase={title} locale={texts.locale} />
        </p>
      )}
      {days && (
        <p className="text-muted">
          {days.doneOn
            ? texts.t("done", { date: writtenDay(days.doneOn, texts) })
            : texts.t("planned", { date: writtenDay(days.plannedOn, texts) })}
        </p>
      )}
    </>
  );
}
