import "server-only";
import { z } from "zod";
import { type DatedKind, datedKinds } from "@/domain/calendar";
import type { Day } from "@/domain/day";
import { languageSchema } from "@/domain/language";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { plannedOnce } from "@/prisma/plans";
import { remember } from "./memory";
import { readRows } from "./read-rows";
import { visibleSql } from "./visibility";

/** So many of one kind are counted on one day at most; one more tells that there are more. */
export const mostCountedOnDay = 25;

const countRow = z.object({
  ...{ kind: z.enum(datedKinds), on: z.string() },
  // The first of them, what is open before what is done; how many there are, and how many of these are open.
  ...{ ids: z.array(z.string()), ofDay: z.number(), openOfDay: z.number() },
});

/** What of one kind stands on a day, by its first ids, and how much of it there is. */
export type DayCount = z.infer<typeof countRow>;

const namedRow = z.object({
  ...{ kind: z.enum(datedKinds), id: z.string(), reference: z.string(), isPractice: z.boolean() },
  // What is due, or what the record is called.
  ...{ what: z.string(), whatLanguage: languageSchema },
});
type Named = z.infer<typeof namedRow>;

/** One thing that stands on a day, by its kind and id. */
export type OnDay = Pick<Named, "kind" | "id"> & { on: Day; isDone: boolean };

/** The same as it is read. */
export type Dated = OnDay & Named;

/** The days from the first until the last, both counted, and how many of one kind are told of each. */
export type DatedSpan = { from: Day; until: Day; each: number };

/** A calendar: what stands on its days, and those of it that are named there. */
export type Days = { counts: readonly DayCount[]; named: readonly Dated[] };

/** One kind of what stands on days. */
export type KindOnDays = {
  kind: DatedKind;
  /** The rows of one day (`days.on`, `days.day`), open ones first, with an `id` and whether each `isDone`. */
  found: Prisma.Sql;
  /** What is read of those that are named, by `f.id`; of what this viewer may see no more, nothing. */
  told: { columns: Prisma.Sql; joins: Prisma.Sql; seen: Prisma.Sql };
};

type Asked = {
  /** All on which it depends what stands on these days, beside the records. */
  by: readonly unknown[];
  /** What is selected for it once; it stands in the statement as a table of the name `gathered`. */
  gathered?: Prisma.Sql | null;
};

/**
 * What stands on each day: of each kind the first few, with how many there are, from memory where that is known; and
 * what of it `pick` names, which is looked at again. Two statements at most.
 */
export async function readDays(
  span: DatedSpan,
  kinds: readonly KindOnDays[],
  { by, gathered = null }: Asked,
  pick: (counts: readonly DayCount[]) => readonly OnDay[],
): Promise<Days> {
  const names = kinds.map(({ kind }) => kind);
  const counts = await remember(
    { name: "days", on: "records", by: [by, span, names], of: "days" },
    () => readCounts(span, kinds, gathered),
  );
  const picked = pick(counts);
  const read = picked.length > 0 ? await readNamed(kinds, picked) : [];
  const told = new Map(read.map((one) => [keyOf(one), one]));
  const named = picked.flatMap((one) => {
    const own = told.get(keyOf(one));
    return own ? [{ ...one, ...own }] : [];
  });
  return { counts, named };
}

const keyOf = ({ kind, id }: Pick<Named, "kind" | "id">) => `${kind} ${id}`;

function readCounts(
  { from, until, each }: DatedSpan,
  kinds: readonly KindOnDays[],
  gathered: Prisma.Sql | null,
): Promise<DayCount[]> {
  const all = kinds.map(
    ({ kind, found }) => Prisma.sql`select ${kind} as kind, days.day as "on", c.*
      from days cross join lateral (
        select (array_agg(r.id order by r."isDone", r.id))[1:${each}::int] as ids, count(*)::int as "ofDay",
          (count(*) filter (where not r."isDone"))::int as "openOfDay"
        from (${found} limit ${mostCountedOnDay + 1}) r having count(*) > 0) c`,
  );
  return readRows(
    "days",
    countRow,
    Prisma.sql`with days as materialized (select d::date as "on", to_char(d, 'YYYY-MM-DD') as day
        from generate_series(${from}::timestamp, ${until}::timestamp, interval '1 day') d)
      ${gathered ? Prisma.sql`, gathered as materialized (${gathered})` : Prisma.empty}
    select * from (${Prisma.join(all, " union all ")}) k order by "on", kind desc`,
  );
}

/** Each kind has its place in the text of the statement, whether something of it is named or not: so it is planned once. */
function readNamed(kinds: readonly KindOnDays[], picked: readonly OnDay[]): Promise<Named[]> {
  const all = kinds.map(({ kind, told: { columns, joins, seen } }) => {
    const ids = picked.filter((one) => one.kind === kind).map(({ id }) => id);
    return Prisma.sql`select ${kind} as kind, f.id, ${columns}
      from unnest(${ids}::text[]) f (id) ${joins} where ${seen}`;
  });
  return readRows("named on days", namedRow, plannedOnce(Prisma.join(all, " union all ")));
}

/** The milestones of the projects `p` of which this holds, for readers who see these projects. */
export const milestonesOnDays = (viewer: Anyone, holds: Prisma.Sql): KindOnDays => ({
  kind: "milestone",
  found: Prisma.sql`select m.id, m."doneOn" is not null as "isDone" from "Milestone" m
    join "Project" p on p.id = m."projectId"
    where m."plannedOn" = days."on" and ${visibleSql("project", viewer)} and ${holds}
    order by m."doneOn" is not null, m.id`,
  told: {
    columns: Prisma.sql`p.reference, p."isPractice", m.title as what, p."originalLanguage" as "whatLanguage"`,
    joins: Prisma.sql`join "Milestone" m on m.id = f.id join "Project" p on p.id = m."projectId"`,
    seen: visibleSql("project", viewer),
  },
});
