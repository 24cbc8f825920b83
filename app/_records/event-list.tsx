import { apart, joined } from "@/components/ui/joined";
import type { ToldEvent } from "@/data/history";
import { isUnknownMoment } from "@/domain/bottleneck/known-since";
import { groupsOf } from "@/domain/event/group";
import { isTakenOver } from "@/domain/event/loading";
import { inLanguage, type Phrase as Text } from "@/domain/language";
import { detailsOf } from "./history-details";
import type { HistoryWords } from "./history-words";

type Props = { events: readonly ToldEvent[]; words: HistoryWords };

/** What happened, one below the other: when, what, and as far as one may know who did it. */
export const EventList = ({ events, words }: Props) => (
  <ol className="events">
    {events.map((told) => (
      <li key={told.id} className={markOf(told)}>
        {momentOf(told, words)}
        <div>
          <p className="font-bold">
            {isTakenOver(told) ? words.t("takenOver") : words.events(told.event.name)}
          </p>
          {detailsOf(told, words)}
          {doneBy(told.by, words)}
        </div>
      </li>
    ))}
  </ol>
);

/** What changed the status and what comes next stand out along the line. */
function markOf({ event }: ToldEvent): string | undefined {
  const groups = groupsOf(event);
  if (groups.includes("status")) return "is-status";
  return groups.includes("nextStep") ? "is-next" : undefined;
}

/** Of a case from sources nobody may know the day: its facts say so, once. Nobody knows the hour. */
function momentOf(told: ToldEvent, { format }: HistoryWords) {
  const { at: moment } = told;
  if (isUnknownMoment(moment)) return <span />;
  const day = format.dateTime(moment, { dateStyle: "medium" });
  const hour = isTakenOver(told) ? "" : `\n${format.dateTime(moment, { timeStyle: "short" })}`;
  return <time dateTime={moment.toISOString()}>{day + hour}</time>;
}

function doneBy(by: ToldEvent["by"], words: HistoryWords) {
  const { role, organisationId, name, nameLanguage } = by;
  const { locale, roles, catalogue } = words;
  const { organisations, merged } = catalogue;
  const organisation = organisations.get(organisationId ?? "") ?? merged.get(organisationId ?? "");
  const parts: Text[] = [
    ...(role ? [{ text: roles(role), language: locale }] : []),
    ...(organisation ? [inLanguage(organisation.names, locale)] : []),
    ...(name ? [{ text: name, language: nameLanguage ?? locale, isName: true }] : []),
  ];
  return (
    parts.length > 0 && (
      <p className="text-muted text-small">{joined(apart(parts, " · ", locale), locale)}</p>
    )
  );
}
