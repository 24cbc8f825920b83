import "server-only";
import { z } from "zod";
import { type Event, type EventName, eventNames, events, readEvent } from "@/domain/event/event";
import { type EventGroup, groupedByPayload, groupsOf } from "@/domain/event/group";
import { loadingNames, withoutLoading } from "@/domain/event/loading";
import { type EventReader, readableEvent } from "@/domain/event/reader";
import { type Anyone, hasRole } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { plannedOnce } from "@/prisma/plans";
import { type HistoryOf, isOneOf, placeOf, seenIn, seesIn, typeOf } from "./history-place";
import { readRows } from "./read-rows";

/** Events that are looked at one by one: their names do not say who reads them, or where they are found. */
const looked = [
  ...new Set([
    ...eventNames.filter((name) => events[name].always === null),
    ...groupedByPayload,
    ...loadingNames,
  ]),
];

/**
 * What an edit tells here: which fields were changed, and not to what. So edits of the same fields are alike, and one counts
 * that is told in another shape than it should be.
 */
const namesIn = (path: Prisma.Sql) =>
  Prisma.sql`jsonb_path_query_array(e.payload, ${path}, silent => true)`;
const fieldsChanged = namesIn(Prisma.sql`'$.changes.keyvalue().key'`);
const textsWritten = namesIn(Prisma.sql`'$.texts[*].field ? (@.type() == "string")'`);

const outlineRow = z.object({
  ...{ name: z.enum(eventNames), recordId: z.string(), internal: z.boolean() },
  ...{ ids: z.array(z.string()).nullable(), at: z.date().nullable(), payload: z.unknown() },
  ...{ fields: z.array(z.string()).nullable(), texts: z.array(z.string()).nullable() },
  ...{ byNobody: z.boolean(), seen: z.array(z.string()), count: z.number().int() },
});
type OutlineRow = z.infer<typeof outlineRow>;

/** Events of a history that are alike to its reader: some, or all of a name. */
export type OutlineLine = {
  event: Event;
  /** Null: all of this name. */
  ids: readonly string[] | null;
  at: Date;
  byNobody: boolean;
  count: number;
  groups: readonly EventGroup[];
};

/** Who reads, to `readableEvent`; with what they may know of. */
export const readerOf = (viewer: Anyone, of: HistoryOf, sees: EventReader["sees"]): EventReader => {
  const reader = of.asPublic ? null : viewer;
  return {
    ...{ officialId: reader?.id ?? null, side: reader?.side ?? null, sees },
    administers: hasRole(reader, "ADMINISTRATOR"),
  };
};

/**
 * All that happened as far as this viewer may read it, in as few lines as say how much there is of what: what is
 * not theirs to read is not counted. One statement, however long the history is.
 */
export async function readOutline(viewer: Anyone, of: HistoryOf): Promise<readonly OutlineLine[]> {
  const { from, internal, where } = placeOf(viewer, of);
  const only = (names: readonly EventName[], value: Prisma.Sql) =>
    Prisma.sql`case when ${isOneOf(names)} then ${value} end`;
  const rows = await readRows(
    "outline of a history",
    outlineRow,
    plannedOnce(Prisma.sql`
    select x.*, ${seenIn(of.asPublic ? null : viewer, Prisma.sql`x.payload`)} as seen
    from (
      select e.name, e."recordId", ${internal} as internal,
        ${only(loadingNames, Prisma.sql`e.at`)} as at,
        ${only(groupedByPayload, fieldsChanged)} as fields, ${only(groupedByPayload, textsWritten)} as texts,
        case when ${isOneOf(groupedByPayload)} and jsonb_typeof(e.payload) = 'object'
            then e.payload - '{changes,texts}'::text[]
          when ${isOneOf(looked)} then e.payload end as payload,
        coalesce(${only(loadingNames, Prisma.sql`e."officialId" is null and e.role is null`)}, false) as "byNobody",
        ${only(looked, Prisma.sql`array_agg(e.id::text)`)} as ids, count(*)::int as count
      from ${from}
      where ${where} and ${isOneOf(eventNames)}
      group by 1, 2, 3, 4, 5, 6, 7, 8) x`),
  );
  return withoutLoading(rows.flatMap((row) => lineOf(viewer, of, row)));
}

function lineOf(viewer: Anyone, of: HistoryOf, row: OutlineRow): OutlineLine[] {
  const record = { type: typeOf(of), id: row.recordId };
  // Of the others the name says all that is asked here.
  const event =
    row.ids === null
      ? ({ name: row.name, record, payload: {} } as Event)
      : readEvent({ ...row, record, payload: payloadOf(row) });
  const told = event && readableEvent(event, readerOf(viewer, of, seesIn(row)));
  if (!told) return [];
  const { ids, count, byNobody } = row;
  return [{ event: told, ids, at: row.at ?? new Date(), byNobody, count, groups: groupsOf(told) }];
}

/** Of an edit with the fields alone: no values, and of each text no more than that it was written. */
function payloadOf({ payload, fields, texts }: OutlineRow): unknown {
  if (!fields || !texts) return payload;
  const changes = Object.fromEntries(fields.map((field) => [field, [null, null]]));
  const written = texts.map((field) => ({ field, language: null, version: 1 }));
  return { ...(payload as object), changes, texts: written };
}
