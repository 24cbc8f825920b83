import "server-only";
import { type Event, type EventName, events, readEvent } from "@/domain/event/event";
import { type EventGroup, eventGroups } from "@/domain/event/group";
import type { PublicDoer } from "@/domain/event/payload";
import { readableEvent } from "@/domain/event/reader";
import type { Language, Phrase } from "@/domain/language";
import type { PageMark } from "@/domain/list";
import { sideOfField } from "@/domain/side-text";
import type { Anyone, Role } from "@/domain/viewer";
import { type OutlineLine, readerOf, readOutline } from "./history-outline";
import { type HistoryOf, seesIn, typeOf } from "./history-place";
import { type EventRow, findRows } from "./history-rows";
import type { ToldWords } from "./history-texts";
import { pageOf } from "./list";

/** How many events the page of a record shows, a page of its history, and one that shows them all. */
export const shownEvents = 20;
export const eventsOnPage = 50;
export const mostEvents = 1000;

/** What of a history is asked; the newest unless it says otherwise. */
export type AskedHistory = HistoryOf & {
  size?: number;
  mark?: PageMark;
  group?: EventGroup | null;
  /** Of all that happened only what bears this name. */
  only?: EventName;
  /** With the texts that were written, and what stood there before, for officials. */
  withTexts?: boolean;
};

/** Something that happened, as this reader may read it. */
export type ToldEvent = {
  id: string;
  at: Date;
  event: Event;
  by: Record<"officialId" | "name" | "organisationId", string | null> & {
    role: Role | null;
    /** In which language the name is read: that in which the official works. */
    nameLanguage: Language | null;
  };
  words: ToldWords[];
  /** What the milestone that it is about is called now, while there is one. */
  milestone: Phrase | null;
  /** What the officials are called whom its changes name, by id; nobody for the public. */
  people: Readonly<Record<string, Phrase>>;
};

export type History = {
  events: ToldEvent[];
  /** How many events this reader may read, and under what they are found. */
  total: number;
  counts: { group: EventGroup; count: number }[];
  /** Where the pages around this one begin; null where there is none. */
  previous: PageMark | null;
  next: PageMark | null;
};

/**
 * What happened to a record, the newest first, as far as this viewer may read it: by `readersOf` and what
 * they may see, and by nothing else. Nothing of a record that does not exist for them. Two statements, whatever
 * is asked.
 */
export async function readHistory(viewer: Anyone, asked: AskedHistory): Promise<History> {
  const { size = shownEvents, mark = { kind: "first" }, withTexts = false } = asked;
  const lines = await readOutline(viewer, asked);
  const meant = lines.filter(
    ({ event, groups }) =>
      (!asked.group || groups.includes(asked.group)) && (!asked.only || event.name === asked.only),
  );
  const part = {
    ...{ mark, size, withTexts, ids: meant.flatMap(({ ids }) => ids ?? []) },
    names: meant.flatMap(({ ids, event }) => (ids === null ? event.name : [])),
  };
  const found = meant.length > 0 ? await findRows(viewer, asked, part) : [];
  const { rows, previous, next } = pageOf(found, mark, size);
  const told = rows.flatMap((row) => toldOf(viewer, asked, row));
  return { events: told, ...countsOf(lines), previous, next };
}

function countsOf(lines: readonly OutlineLine[]): Pick<History, "total" | "counts"> {
  const sum = (some: readonly OutlineLine[]) => some.reduce((all, { count }) => all + count, 0);
  const counts = eventGroups.map((group) => ({
    ...{ group, count: sum(lines.filter(({ groups }) => groups.includes(group))) },
  }));
  return { total: sum(lines), counts: counts.filter(({ count }) => count > 0) };
}

/** Who did it: an official who sees the record reads it all, the public what the table of events says. */
function toldOf(viewer: Anyone, of: HistoryOf, row: EventRow): ToldEvent[] {
  const read = readEvent({ ...row, record: { type: typeOf(of), id: row.recordId } });
  const reader = readerOf(viewer, of, seesIn(row));
  const event = read && readableEvent(read, reader);
  if (!event) return [];
  const { doneBy } = events[event.name];
  const tells = (who: PublicDoer) => row.internal || doneBy === who;
  const by = {
    role: tells("role and organisation") ? row.role : null,
    organisationId:
      tells("organisation") || tells("role and organisation") ? row.organisationId : null,
    officialId: row.internal ? row.officialId : null,
    name: row.internal ? row.official : null,
    nameLanguage: row.internal ? row.officialLanguage : null,
  };
  const words = row.words.filter(({ field }) => [null, reader.side].includes(sideOfField(field)));
  const { id, at, milestone, people } = row;
  return [{ id, at, event, by, words, milestone, people }];
}
