import "server-only";
import { z } from "zod";
import { languageSchema } from "@/domain/language";
import type { PageMark } from "@/domain/list";
import { type Anyone, roles } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { plannedOnce } from "@/prisma/plans";
import { type HistoryOf, placeOf, seenIn } from "./history-place";
import { toldWords, wordsOf } from "./history-texts";
import { readRows } from "./read-rows";

/** Which part of a history is read. */
type HistoryPart = {
  /** The events whose names are enough, and those that were looked at one by one. */
  names: readonly string[];
  ids: readonly string[];
  mark: PageMark;
  /** How many events, and one more that tells whether there are others. */
  size: number;
  /** With what was written and what stood there before. */
  withTexts: boolean;
};

const eventRow = z.object({
  ...{ id: z.string(), at: z.date(), name: z.string(), recordId: z.string(), payload: z.unknown() },
  ...{ role: z.enum(roles).nullable(), organisationId: z.string().nullable() },
  ...{ officialId: z.string().nullable(), official: z.string().nullable() },
  officialLanguage: languageSchema.nullable(),
  milestone: z.object({ text: z.string(), language: languageSchema }).nullable(),
  people: z.record(z.string(), z.object({ text: z.string(), language: languageSchema })),
  internal: z.boolean(),
  seen: z.array(z.string()),
  words: z.array(toldWords),
});

/** An event as it stands in the database, with what is shown beside it. */
export type EventRow = z.infer<typeof eventRow>;

/** The events of this part, in the order in which the page is read; the newest first unless it is read backwards. */
export function findRows(viewer: Anyone, of: HistoryOf, part: HistoryPart): Promise<EventRow[]> {
  const { from, internal, where } = placeOf(viewer, of);
  const backwards = part.mark.kind === "before" || part.mark.kind === "last";
  const inOrder = backwards ? Prisma.sql`e.at, e.id` : Prisma.sql`e.at desc, e.id desc`;
  return readRows(
    "events of a record",
    eventRow,
    plannedOnce(Prisma.sql`
    select e.id::text, e.at, e.name, e."recordId", e.payload, e.role, e."officialForId" as "organisationId",
      o.id as "officialId", o.name as official, o.language as "officialLanguage",
      ${milestoneOf} as milestone, ${peopleOf(Prisma.sql`e.internal`)} as people, e.internal,
      ${seenIn(of.asPublic ? null : viewer, Prisma.sql`e.payload`)} as seen,
      ${wordsOf(part.withTexts ? Prisma.sql`e.internal` : Prisma.sql`false`)} as words
    from (
      select e.*, ${internal} as internal
      from ${from}
      where ${where} and (e.name in (select unnest(${[...part.names]}::text[])) or e.id in (select unnest(${[...part.ids]}::bigint[])))
        ${beyond(part.mark)}
      order by ${inOrder} limit ${part.size + 1}) e
      left join "Official" o on o.id = e."officialId"
      left join "Milestone" m on m.id = e.payload->>'milestoneId'
    order by ${inOrder}`),
  );
}

function beyond(mark: PageMark): Prisma.Sql {
  // An address may say any id: one that no event has is no place in a history.
  if (!("key" in mark) || !/^\d{1,18}$/.test(mark.key.id)) return Prisma.empty;
  const sign = mark.kind === "after" ? Prisma.sql`<` : Prisma.sql`>`;
  return Prisma.sql`and (e.at, e.id) ${sign} (${mark.key.value}::timestamptz, ${mark.key.id}::bigint)`;
}

/** What a milestone is called, in the language of its project. */
const milestoneOf = Prisma.sql`(select jsonb_build_object('text', m.title, 'language', p."originalLanguage")
  from "Project" p where p.id = m."projectId")`;

/**
 * What the officials are called whom it was given to or taken from, by id: for those of whom `reads` holds. Also of an
 * account that was closed since, which keeps its name.
 */
const peopleOf = (reads: Prisma.Sql) => Prisma.sql`coalesce((
  select jsonb_object_agg(given.id, jsonb_build_object('text', given.name, 'language', given.language))
  from "Official" given where ${reads} and given.id in (select jsonb_array_elements_text('[]'::jsonb
    || coalesce(e.payload #> '{changes,ownerOfficialId}', '[]')
    || coalesce(e.payload #> '{changes,nextStepOfficialId}', '[]')))), '{}')`;
