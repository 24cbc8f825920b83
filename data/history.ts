import "server-only";
import { type Event, events, readEvent } from "@/domain/event/event";
import type { PublicDoer } from "@/domain/event/payload";
import { type EventReader, readableEvent, recordsNamedIn } from "@/domain/event/reader";
import type { Language, Phrase } from "@/domain/language";
import { type Anyone, hasRole, type Role } from "@/domain/viewer";
import {
  type AskedHistory,
  type EventRow,
  findRows,
  seenAmong,
  type ToldWords,
  typeOf,
} from "./history-rows";

/** How many events a page shows at first, and how many at most when all are asked for. */
export const shownEvents = 20;
const mostEvents = 1000;

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
  /** Whether no official did it: what was loaded, or brought along by an update. */
  byNobody: boolean;
  words: ToldWords[];
  /** What the milestone that it is about is called now, while there is one. */
  milestone: Phrase | null;
};

export type History = { events: ToldEvent[]; hasMore: boolean };

/**
 * What happened to a record, the newest first, as far as this viewer may read it: by `readersOf` and what
 * they may see, and by nothing else. Nothing of a record that does not exist for them.
 */
export async function readHistory(viewer: Anyone, asked: AskedHistory): Promise<History> {
  const most = asked.all ? mostEvents : shownEvents;
  const found: ToldEvent[] = [];
  let mark: EventRow | undefined;
  // What is not for this reader is passed over: then one reads on.
  while (found.length <= most) {
    const rows = await findRows(viewer, asked, mark, most + 1);
    found.push(...(await readable(rows, viewer, asked)));
    mark = rows.at(-1);
    if (rows.length <= most) break;
  }
  return { events: found.slice(0, most), hasMore: found.length > most };
}

async function readable(
  rows: EventRow[],
  viewer: Anyone,
  asked: AskedHistory,
): Promise<ToldEvent[]> {
  const type = typeOf(asked);
  const reader = asked.asPublic ? null : viewer;
  const read = rows.map((row) => ({
    row,
    event: readEvent({ ...row, record: { type, id: row.recordId } }),
  }));
  const seen = await seenAmong(
    reader,
    read.flatMap(({ event }) => (event ? recordsNamedIn(event.payload) : [])),
  );
  return read.flatMap(({ row, event }) => {
    const sees: EventReader["sees"] = (record) => {
      if (record.id === row.recordId) return row.internal ? "internal" : "public";
      return seen.has(record.id) ? "public" : "nothing";
    };
    const its = {
      ...{ officialId: reader?.id ?? null, side: reader?.side ?? null, sees },
      administers: hasRole(reader, "ADMINISTRATOR"),
    };
    const told = event && readableEvent(event, its);
    return told ? [toldOf(row, told)] : [];
  });
}

/** Who did it: an official who sees the record reads it all, the public what the table of events says. */
function toldOf({ id, at, words, milestone, ...row }: EventRow, event: Event): ToldEvent {
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
  const byNobody = row.officialId === null && row.role === null;
  return { id, at, event, by, byNobody, words, milestone };
}
