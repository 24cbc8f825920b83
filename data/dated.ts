import "server-only";
import { z } from "zod";
import { datedKinds } from "@/domain/calendar";
import type { Day } from "@/domain/day";
import { type Language, languageSchema } from "@/domain/language";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { readRows } from "./read-rows";
import { visibleSql } from "./visibility";

/** So many of one kind are counted on one day at most; one more tells that there are more. */
export const mostCountedOnDay = 25;

const datedRow = z.object({
  ...{ kind: z.enum(datedKinds), on: z.string(), id: z.string(), reference: z.string() },
  // What is due, or what it is called; what the record is called, where that is another.
  ...{ what: z.string(), whatLanguage: languageSchema },
  ...{ title: z.string().nullable(), titleLanguage: languageSchema.nullable() },
  ...{ isDone: z.boolean(), published: z.boolean() },
  // How many of its kind there are on its day, and how many of these are open.
  ...{ ofDay: z.number(), openOfDay: z.number() },
});

/** What stands on a day. */
export type Dated = z.infer<typeof datedRow>;

/** From which day until which, both counted, and how many of one kind are named on each day. */
export type DatedSpan = { from: Day; until: Day; each: number };

/**
 * What stands on each day: of each kind the first few of a day, with how many there are. One statement. What `gathered`
 * selects stands in it as a table of that name.
 */
export function readDated(
  { from, until, each }: DatedSpan,
  kinds: readonly Prisma.Sql[],
  gathered: Prisma.Sql | null = null,
): Promise<Dated[]> {
  return readRows(
    "calendar",
    datedRow,
    Prisma.sql`with days as materialized (select d::date as "on", to_char(d, 'YYYY-MM-DD') as day
        from generate_series(${from}::timestamp, ${until}::timestamp, interval '1 day') d),
      ${gathered ? Prisma.sql`gathered as materialized (${gathered}),` : Prisma.empty}
      shown as materialized (select * from (${Prisma.join(kinds, " union all ")}) k
        where place <= ${each})
    select kind, day as "on", id, reference, what, "whatLanguage", title, "titleLanguage", "isDone", published,
      "ofDay", "openOfDay"
    from shown order by day, kind desc, place`,
  );
}

/**
 * One kind as `readDated` takes it. `found` are the rows of one day (`days.on`, `days.day`) with an `id` and whether
 * each `isDone`; `told` joins to them, called `f`, what is told of each.
 */
export const kindOnDays = (found: Prisma.Sql, told: { columns: Prisma.Sql; joins: Prisma.Sql }) =>
  Prisma.sql`select f.day, f.place, f."ofDay", f."openOfDay", f."isDone", ${told.columns}
    from (select days.day, c.* from days cross join lateral (
      select r.id, r."isDone", row_number() over (order by r."isDone", r.id)::int as place, count(*) over ()::int as "ofDay",
        (count(*) filter (where not r."isDone") over ())::int as "openOfDay"
      from (${found} limit ${mostCountedOnDay + 1}) r) c) f ${told.joins}`;

/** The milestones of the projects `p` of which this holds, for readers who see these projects. */
export const milestonesOnDays = (viewer: Anyone, reader: Language, holds: Prisma.Sql) =>
  kindOnDays(
    Prisma.sql`select m.id, m."doneOn" is not null as "isDone" from "Milestone" m
      join "Project" p on p.id = m."projectId"
      where m."plannedOn" = days."on" and ${visibleSql("project", viewer)} and ${holds}
      order by m."doneOn" is not null, m.id`,
    {
      columns: Prisma.sql`'milestone' as kind, p.reference, m.id, m.title as what, p."originalLanguage" as "whatLanguage",
        t.name as title, t.language as "titleLanguage", p.published`,
      joins: Prisma.sql`join "Milestone" m on m.id = f.id join "Project" p on p.id = m."projectId"
        cross join lateral (select name, language from "ProjectText" t where t."projectId" = p.id
          order by (t.language = ${reader}::"Language") desc, (t.language = p."originalLanguage") desc, t.language
          limit 1) t`,
    },
  );
