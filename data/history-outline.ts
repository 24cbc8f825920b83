import "server-only";
import { z } from "zod";
import { type Event, eventNames, events, readEvent } from "@/domain/event/event";
import { type EventGroup, groupedByPayload, groupsOf } from "@/domain/event/group";
import { loadingNames, withoutLoading } from "@/domain/event/loading";
import { type EventReader, readableEvent } from "@/domain/event/reader";
import { type Anyone, hasRole } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { type HistoryOf, placeOf, seenIn, seesIn, typeOf } from "./history-place";
import { readRows } from "./read-rows";

/** Events that are looked at one by one: their names do not say who reads them, or where they are found. */
const looked = [
  ...new Set([
    ...eventNames.filter((name) => events[name].always === null),
    ...groupedByPayload,
    ...loadingNames,
  ]),
];

const outlineRow = z.object({
  ...{ name: z.enum(eventNames), recordId: z.string(), internal: z.boolean() },
  ...{ id: z.string().nullable(), at: z.date().nullable(), payload: z.unknown() },
  ...{ byNobody: z.boolean(), seen: z.array(z.string()), count: z.number().int() },
});
type OutlineRow = z.infer<typeof outlineRow>;

/** Events of a history that are alike to its reader: one, or all of a name. */
export type OutlineLine = {
  event: Event;
  /** Null: all of this name. */
  id: string | null;
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
  const only = (value: Prisma.Sql) =>
    Prisma.sql`case when e.name = any(${looked}::text[]) then ${value} end`;
  const rows = await readRows(
    "outline of a history",
    outlineRow,
    Prisma.sql`
    select x.*, ${seenIn(of.asPublic ? null : viewer, Prisma.sql`x.payload`)} as seen
    from (
      select e.name, e."recordId", ${internal} as internal, ${only(Prisma.sql`e.id::text`)} as id,
        ${only(Prisma.sql`e.at`)} as at, ${only(Prisma.sql`e.payload`)} as payload,
        coalesce(${only(Prisma.sql`e."officialId" is null and e.role is null`)}, false) as "byNobody",
        count(*)::int as count
      from ${from}
      where ${where} and e.name = any(${eventNames}::text[])
      group by 1, 2, 3, 4, 5, 6, 7) x`,
  );
  return withoutLoading(rows.flatMap((row) => lineOf(viewer, of, row)));
}

function lineOf(viewer: Anyone, of: HistoryOf, row: OutlineRow): OutlineLine[] {
  const record = { type: typeOf(of), id: row.recordId };
  // Of the others the name says all that is asked here.
  const event =
    row.id === null
      ? ({ name: row.name, record, payload: {} } as Event)
      : readEvent({ ...row, record });
  const told = event && readableEvent(event, readerOf(viewer, of, seesIn(row)));
  if (!told) return [];
  const { id, count, byNobody } = row;
  return [{ event: told, id, at: row.at ?? new Date(), byNobody, count, groups: groupsOf(told) }];
}
