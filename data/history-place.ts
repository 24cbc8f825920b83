import "server-only";
import { type EntryNoun, entries } from "@/domain/entry/entry";
import type { EventName } from "@/domain/event/event";
import type { NamedRecord } from "@/domain/event/payload";
import { publicNames } from "@/domain/event/reader";
import { type Noun, nounNames, nouns } from "@/domain/noun";
import { maySettle } from "@/domain/settings";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { nounTables } from "./noun-tables";
import { reachedSql, visibleSql } from "./visibility";

/** Whose history is asked: that of a record, or of what the records refer to. */
export type HistoryOf = (
  | { noun: Noun; reference: string }
  | { entry: EntryNoun; id: string }
  /** What officials decided of the portal: for who decides. */
  | { settings: "portal" }
) & {
  /** As the public would read it, for an official who may see the record now. */
  asPublic?: boolean;
};

/** How the database calls what happened to whom. */
export function typeOf(of: HistoryOf) {
  if ("settings" in of) return "Settings";
  return "noun" in of ? nouns[of.noun].type : entries[of.entry].type;
}

/** Whether its record is read as an official reads it. */
const internalOf = (viewer: Anyone, of: HistoryOf): Prisma.Sql => {
  if (of.asPublic || !viewer) return Prisma.sql`false`;
  if ("settings" in of) return Prisma.sql`${maySettle(viewer)}::boolean`;
  return "entry" in of ? Prisma.sql`true` : reachedSql(of.noun, viewer, "see");
};

/**
 * Whether an event `e` bears one of these names. They stand in the text of the statement, as the closed list that they are:
 * given beside it, each event would be compared with one name after the other.
 */
export const isOneOf = (names: readonly EventName[]): Prisma.Sql =>
  Prisma.raw(`e.name = any('{${names.join(",")}}'::text[])`);

/** Where its events stand, called `e`, those of them that this viewer might read, and whether as an official. */
export function placeOf(viewer: Anyone, of: HistoryOf) {
  const type = typeOf(of);
  const internal = internalOf(viewer, of);
  if (!("noun" in of)) {
    const id = "entry" in of ? of.id : of.settings;
    return {
      ...{ internal, from: Prisma.sql`"AuditEvent" e` },
      where: Prisma.sql`e."recordType" = ${type} and e."recordId" = ${id}
        and (${internal} or ${isOneOf(publicNames)})`,
    };
  }
  const { noun, reference } = of;
  const { from, name } = nounTables[noun];
  // Of its record it is asked once what this viewer may, and not of each event again: "offset 0" keeps that apart.
  const record = Prisma.sql`(select ${name}.id, ${internal} as internal from ${from}
    where ${name}.reference = ${reference} and ${visibleSql(noun, viewer)} offset 0) r`;
  return {
    internal: Prisma.sql`r.internal`,
    from: Prisma.sql`${record} join "AuditEvent" e on e."recordType" = ${type} and e."recordId" = r.id`,
    where: Prisma.sql`(r.internal or ${isOneOf(publicNames)})`,
  };
}

/** Of the records that a payload names, wherever they stand in it, the ids of those that this reader may know of. */
export const seenIn = (reader: Anyone, payload: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`array(select seen.id
    from (select distinct n #>> '{}' as id from jsonb_path_query(${payload}, '$.**.id') n) named,
      lateral (${Prisma.join(
        nounNames.map((noun) => {
          const { from, name } = nounTables[noun];
          return Prisma.sql`select ${name}.id from ${from}
            where ${name}.id = named.id and ${visibleSql(noun, reader)}`;
        }),
        " union all ",
      )}) seen)`;

/** How one asks whether a reader may know of a record, by what `seenIn` found; of their own record by `internal`. */
export const seesIn =
  (row: { recordId: string; internal: boolean; seen: readonly string[] }) =>
  ({ id }: Pick<NamedRecord, "id">): "nothing" | "public" | "internal" => {
    if (id === row.recordId) return row.internal ? "internal" : "public";
    return row.seen.includes(id) ? "public" : "nothing";
  };
