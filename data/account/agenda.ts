import "server-only";
import { z } from "zod";
import type { CalendarLinkKind } from "@/domain/account/calendar-link";
import { dueKinds } from "@/domain/calendar";
import { dayAfter, dayAtBorder } from "@/domain/day";
import { erasedGround } from "@/domain/text";
import type { Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { readRows } from "../read-rows";
import { reachedSql, visibleSql } from "../visibility";
import { askedOfSql, inHandByNameSql, inHandOfSql } from "../whose";

/** So many of each kind stand in one calendar, the first ones: it says nothing of what comes after. */
const mostInAgenda = 500;
/** What is longer ago than so many days is left out. */
const agendaDays = 365;

const agendaRow = z.object({
  ...{ kind: z.enum(dueKinds), id: z.string(), on: z.iso.date(), reference: z.string() },
  ...{ published: z.boolean(), isPractice: z.boolean(), changedAt: z.date() },
  ...{ what: z.string().nullable(), title: z.string().nullable() },
});

/** What stands in a calendar of an official's own program. Of what is internal there are no words. */
export type AgendaEntry = z.infer<typeof agendaRow>;

/**
 * What is due of this official, or of their organisation: open next steps, and for the official when a pause ends or one
 * looks again, and the milestones of the projects that their role reports on. Only of records that they may see now, and
 * with words only of what everyone may read: a calendar program keeps what it reads where the portal has no say.
 */
export async function readAgenda(viewer: Viewer, kind: CalendarLinkKind): Promise<AgendaEntry[]> {
  const parts =
    kind === "organisation"
      ? [stepsSql(viewer, askedOf(viewer))]
      : [stepsSql(viewer, ownSteps(viewer)), reviewsSql(viewer), milestonesSql(viewer)];
  const rows = await readRows(
    "agenda",
    agendaRow,
    Prisma.sql`select * from (${Prisma.join(
      parts.map((part) => Prisma.sql`(${part} order by "on", id limit ${mostInAgenda})`),
      " union all ",
    )}) a order by "on", kind, id`,
  );
  return rows.map((row) => ({ ...row, what: readable(row.what), title: readable(row.title) }));
}

const readable = (text: string | null): string | null =>
  text === null || erasedGround(text) !== null ? null : text;

/** The first day of which anything is told, as it is at the border. */
const sinceSql = () => Prisma.sql`${dayAfter(dayAtBorder(new Date()), -agendaDays)}::date`;

/** Words of what is public, in the language of the official where there are such. */
const titleSql = ({ language }: Viewer) => Prisma.sql`case when b.published then (
  select title from "BottleneckText" t where t."bottleneckId" = b.id
  order by (t.language = ${language}::"Language") desc, (t.language = b."originalLanguage") desc, t.language
  limit 1) end as title`;

const askedOf = ({ organisationId }: Viewer) => Prisma.sql`n."organisationId" = ${organisationId}`;

/** What asks the official, by name or with all of their organisation, and what is to happen with what they have in hand. */
const ownSteps = (viewer: Viewer) =>
  Prisma.sql`(${askedOfSql(viewer)} or ${inHandByNameSql(viewer)})`;

const stepsSql = (viewer: Viewer, holds: Prisma.Sql) => Prisma.sql`
  select 'step' as kind, n.id, to_char(n."dueOn", 'YYYY-MM-DD') as "on", b.reference, b.published, b."isPractice",
    b."changedAt", case when b.published then n.what end as what, ${titleSql(viewer)}
  from "NextStep" n join "Bottleneck" b on b.id = n."bottleneckId"
  where n."doneOn" is null and n."dueOn" >= ${sinceSql()} and ${holds} and ${visibleSql("bottleneck", viewer)}`;

const reviewsSql = (viewer: Viewer) => Prisma.sql`
  select 'review' as kind, b.id, to_char(coalesce(b."holdUntil", b."reviewOn"), 'YYYY-MM-DD') as "on", b.reference,
    b.published, b."isPractice", b."changedAt", null as what, ${titleSql(viewer)}
  from "Bottleneck" b
  where ((b.status = 'ON_HOLD' and b."holdUntil" >= ${sinceSql()})
      or (b.status = 'WILL_NOT_BE_RESOLVED' and b."reviewOn" >= ${sinceSql()}))
    and ${inHandOfSql(viewer)}
    and ${visibleSql("bottleneck", viewer)}`;

const milestonesSql = (viewer: Viewer) => Prisma.sql`
  select 'milestone' as kind, m.id, to_char(m."plannedOn", 'YYYY-MM-DD') as "on", p.reference, p.published,
    p."isPractice", p."changedAt", case when p.published then m.title end as what,
    case when p.published then (select name from "ProjectText" t where t."projectId" = p.id
      order by (t.language = ${viewer.language}::"Language") desc, (t.language = p."originalLanguage") desc, t.language
      limit 1) end as title
  from "Milestone" m join "Project" p on p.id = m."projectId"
  where m."doneOn" is null and m."plannedOn" >= ${sinceSql()} and ${reachedSql("project", viewer, "report")}
    and ${visibleSql("project", viewer)}`;
