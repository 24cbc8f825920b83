import "server-only";
import { z } from "zod";
import type { Day } from "@/domain/day";
import { type Language, namesSchema, textInLanguage } from "@/domain/language";
import { healths, projectPhases, silentBefore } from "@/domain/project/project";
import type { Settings } from "@/domain/settings";
import type { Viewer } from "@/domain/viewer";
import { askOfProject, type ProjectWork } from "@/domain/workbench";
import { Prisma } from "@/prisma/generated/client";
import { remember } from "../memory";
import { readRows } from "../read-rows";
import { inScopesSql, scopesKey } from "../visibility";
import { mostOfAKind } from "./bottlenecks";

const ownShown = 3;

const day = z.iso.date();

const projectRow = z.object({
  ...{ asks: z.boolean(), reference: z.string(), phase: z.enum(projectPhases) },
  ...{ health: z.enum(healths).nullable(), keys: z.array(z.string()), names: namesSchema },
  ...{ reportedOn: day.nullable(), since: day },
  milestones: z.array(z.object({ plannedOn: day, doneOn: day.nullable() })),
}) satisfies z.ZodType<ProjectWork>;
type Row = z.infer<typeof projectRow>;

/**
 * The running projects in the scopes of this official: those that were silent for long or have a late
 * milestone, and the last changed. Kept in memory for everyone in whose scopes the same records lie.
 */
export async function readProjects(viewer: Viewer, today: Day, reader: Language, terms: Settings) {
  const rows = await remember(
    { name: "work on projects", on: "records", by: [today, scopesKey(viewer), terms.reportDays] },
    () => find(inScopesSql("project", viewer), today, terms),
  );
  const asking = rows.flatMap((row) => {
    const ask = row.asks ? askOfProject(viewer, row, today, terms) : null;
    return ask ? [{ ask, ...viewOf(row, reader) }] : [];
  });
  const own = rows.filter(({ asks }) => !asks).map((row) => viewOf(row, reader));
  return { asking, own };
}

const find = (scope: Prisma.Sql, today: Day, terms: Settings) =>
  readRows(
    "work on projects",
    projectRow,
    Prisma.sql`with own as materialized (
    select p.id, p."reportedAt", p."changedAt", ${asks(today, terms)} as asks
    from "Project" p where p.phase = 'RUNNING' and ${scope}
  ), shown as (
    (select id, asks from own where asks order by "reportedAt" nulls first, id limit ${mostOfAKind})
    union all
    (select id, false from own order by "changedAt" desc, id desc limit ${ownShown})
  )
  select f.asks, p.reference, p.phase, p.health, p.keys,
    to_char(p."reportedAt" at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "reportedOn",
    to_char(coalesce(p."startOn", p."createdAt" at time zone 'Europe/Amsterdam'), 'YYYY-MM-DD')
      as since,
    (select json_object_agg(t.language, t.name) from "ProjectText" t where t."projectId" = p.id)
      as names,
    coalesce((select json_agg(json_build_object('plannedOn', m."plannedOn", 'doneOn', m."doneOn"))
      from "Milestone" m where m."projectId" = p.id), '[]') as milestones
  from shown f join "Project" p on p.id = f.id
  order by f.asks, p."changedAt" desc, p.id desc`,
  );

/** Silent for long, or with a late milestone: the first that is open, by an index of those alone. */
const asks = (today: Day, { reportDays }: Settings) => Prisma.sql`(
  coalesce((p."reportedAt" at time zone 'Europe/Amsterdam')::date, p."startOn",
    (p."createdAt" at time zone 'Europe/Amsterdam')::date) < ${silentBefore(today, reportDays)}::date
  or (select m."plannedOn" from "Milestone" m where m."projectId" = p.id and m."doneOn" is null
    order by m."plannedOn" limit 1) < ${today}::date)`;

function viewOf({ reference, health, names, milestones }: Row, reader: Language) {
  return {
    reference,
    health,
    name: textInLanguage(names, reader),
    milestones: {
      done: milestones.filter(({ doneOn }) => doneOn !== null).length,
      all: milestones.length,
    },
  };
}
