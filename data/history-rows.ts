import "server-only";
import { z } from "zod";
import { type EntryNoun, entries } from "@/domain/entry/entry";
import type { EventName } from "@/domain/event/event";
import type { NamedRecord } from "@/domain/event/payload";
import { publicNames } from "@/domain/event/reader";
import { languageSchema } from "@/domain/language";
import { type Noun, nounNames, nouns } from "@/domain/noun";
import { type Anyone, roles } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { nounTables } from "./noun-tables";
import { readRows } from "./read-rows";
import { reachedSql, visibleSql } from "./visibility";

/** Whose history is asked: that of a record, or of what the records refer to. */
export type AskedHistory = (
  | { noun: Noun; reference: string }
  | { entry: EntryNoun; id: string }
) & {
  /** All of it, and not only the newest. */
  all?: boolean;
  /** As the public would read it, for an official who may see the record now. */
  asPublic?: boolean;
  /** Of all that happened only what bears this name. */
  only?: EventName;
};

const toldWords = z.object({
  field: z.string(),
  language: languageSchema.nullable(),
  text: z.string().nullable(),
  ground: z.string().nullable(),
});

/** The words that go with an event, as they are now; erased ones say on what ground. */
export type ToldWords = z.infer<typeof toldWords>;

const eventRow = z.object({
  ...{ id: z.string(), at: z.date(), name: z.string(), recordId: z.string(), payload: z.unknown() },
  ...{ role: z.enum(roles).nullable(), organisationId: z.string().nullable() },
  ...{ officialId: z.string().nullable(), official: z.string().nullable() },
  officialLanguage: languageSchema.nullable(),
  milestone: z.object({ text: z.string(), language: languageSchema }).nullable(),
  internal: z.boolean(),
  words: z.array(toldWords),
});

/** An event as it stands in the database, with what is shown beside it. */
export type EventRow = z.infer<typeof eventRow>;

/** The events after this one that this viewer might read, the newest first. */
export function findRows(
  viewer: Anyone,
  asked: AskedHistory,
  mark: EventRow | undefined,
  size: number,
): Promise<EventRow[]> {
  const { from, internal, where } = placeOf(viewer, asked);
  const before = mark
    ? Prisma.sql`and (e.at, e.id) < (${mark.at}::timestamptz, ${mark.id}::bigint)`
    : Prisma.empty;
  const named = asked.only ? Prisma.sql`and e.name = ${asked.only}` : Prisma.empty;
  return readRows(
    "events of a record",
    eventRow,
    Prisma.sql`
    select e.id::text, e.at, e.name, e."recordId", e.payload, e.role, e."officialForId" as "organisationId",
      o.id as "officialId", o.name as official, o.language as "officialLanguage",
      ${milestoneOf} as milestone, ${internal} as internal, ${wordsOf} as words
    from ${from}
      left join "Official" o on o.id = e."officialId"
      left join "Milestone" m on m.id = e.payload->>'milestoneId'
    where ${where} and (${internal} or e.name = any(${[...publicNames]})) ${named} ${before}
    order by e.at desc, e.id desc limit ${size}`,
  );
}

/** What a milestone is called, in the language of its project. */
const milestoneOf = Prisma.sql`(select jsonb_build_object('text', m.title, 'language', p."originalLanguage")
  from "Project" p where p.id = m."projectId")`;

/** How the database calls what happened to whom. */
export const typeOf = (asked: AskedHistory) =>
  "noun" in asked ? nouns[asked.noun].type : entries[asked.entry].type;

/** Where its events stand, which of them this viewer may know of, and whether as an official. */
function placeOf(viewer: Anyone, asked: AskedHistory) {
  const type = typeOf(asked);
  if ("entry" in asked)
    return {
      from: Prisma.sql`"AuditEvent" e`,
      internal: asked.asPublic || !viewer ? Prisma.sql`false` : Prisma.sql`true`,
      where: Prisma.sql`e."recordType" = ${type} and e."recordId" = ${asked.id}`,
    };
  const { noun, reference } = asked;
  const { from, name } = nounTables[noun];
  return {
    from: Prisma.sql`${from} join "AuditEvent" e on e."recordType" = ${type} and e."recordId" = ${name}.id`,
    internal: asked.asPublic ? Prisma.sql`false` : reachedSql(noun, viewer, "see"),
    where: Prisma.sql`${name}.reference = ${reference} and ${visibleSql(noun, viewer)}`,
  };
}

/** Reasons, and of a text that was erased the ground. Other words stand in the record itself. */
const wordsOf = Prisma.sql`coalesce((
  select jsonb_agg(jsonb_build_object('field', t.field, 'language', t.language, 'text', t.text,
    'ground', t."erasedGround"))
  from jsonb_array_elements(case e.name when 'text.erased' then jsonb_build_array(e.payload)
      else coalesce(e.payload->'texts', '[]') end) x
    join "TextVersion" t on t."recordType" = e."recordType" and t."recordId" = e."recordId"
      and t.field = x->>'field' and t.version = (x->>'version')::int
      and t.language is not distinct from (x->>'language')::"Language"
  where e.name = 'text.erased' or t.field in ('reason', 'withdrawalReason')), '[]')`;

/** Those of these records that this reader may know of. */
export async function seenAmong(
  reader: Anyone,
  named: readonly NamedRecord[],
): Promise<Set<string>> {
  if (named.length === 0) return new Set();
  const ids = [...new Set(named.map(({ id }) => id))];
  const rows = await readRows(
    "records that events name",
    z.object({ id: z.string() }),
    Prisma.join(
      nounNames.map((noun) => {
        const { from, name } = nounTables[noun];
        return Prisma.sql`select ${name}.id from ${from}
          where ${name}.id = any(${ids}) and ${visibleSql(noun, reader)}`;
      }),
      " union all ",
    ),
  );
  return new Set(rows.map(({ id }) => id));
}
