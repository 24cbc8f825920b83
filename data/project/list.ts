import "server-only";
import { z } from "zod";
import { languageSchema } from "@/domain/language";
import { type ProjectList, projectList } from "@/domain/project/list";
import { healths, projectPhases } from "@/domain/project/project";
import { borders } from "@/domain/region";
import { Prisma } from "@/prisma/generated/client";
import { membersOf } from "../catalogue";
import { placedSchema } from "../list";
import { linkedTo, oneOf, someOf } from "../list-filters";
import { dayIn } from "../list-ranges";
import { byMoment, type ListSource } from "../list-source";
import { readRows } from "../read-rows";
import { recordList } from "../record-list";
import { inScopesSql, visibleSql } from "../visibility";
import { exportRows } from "./export";

const day = z.iso.date();

/** One project in a list. */
const projectRow = placedSchema.extend({
  ...{ reference: z.string(), phase: z.enum(projectPhases), phaseIsEditorial: z.boolean() },
  ...{ health: z.enum(healths).nullable(), published: z.boolean() },
  ...{ originalLanguage: languageSchema, reportedOn: day.nullable() },
  ...{
    texts: z.array(z.object({ language: languageSchema, name: z.string() })),
    isPractice: z.boolean(),
  },
  themeIds: z.array(z.string()),
  ...{ regionIds: z.array(z.string()), borders: z.array(z.enum(borders)) },
  milestones: z.array(z.object({ plannedOn: day, doneOn: day.nullable() })),
});
export type ProjectRow = z.infer<typeof projectRow>;

const themes = Prisma.sql`select t."themeId" as value from "ProjectTheme" t where t."projectId" = p.id`;
const regions = Prisma.sql`select r."regionId" as value from "ProjectRegion" r
  where r."projectId" = p.id`;

const find = (page: Prisma.Sql) =>
  readRows(
    "projects",
    projectRow,
    Prisma.sql`select p.id, p.at, p.reference, p.phase, to_json(p.borders) as borders, p."phaseIsEditorial", p."isPractice", p.health, p.published,
      p."originalLanguage",
      to_char(p."reportedAt" at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "reportedOn",
      coalesce((select json_agg(json_build_object('language', t.language, 'name', t.name))
        from "ProjectText" t where t."projectId" = p.id), '[]') as texts,
      to_json(array(${themes})) as "themeIds", to_json(array(${regions})) as "regionIds",
      coalesce((select json_agg(json_build_object('plannedOn', m."plannedOn", 'doneOn', m."doneOn"))
        from "Milestone" m where m."projectId" = p.id), '[]') as milestones
    from (${page}) p order by p.place`,
  );

/** How projects, called `p`, are found, put in order and counted. */
export const projectSource: ListSource<ProjectList> = {
  ...{ list: projectList, from: Prisma.sql`"Project" p`, name: Prisma.sql`p` },
  visible: (viewer) => visibleSql("project", viewer),
  mentions: "words",
  filters: {
    phase: oneOf(Prisma.sql`p.phase`, "ProjectPhase"),
    health: oneOf(Prisma.sql`p.health`, "Health"),
    theme: linkedTo(themes),
    partnership: oneOf(Prisma.sql`p."partnershipId"`),
    // A project works in a region as such, or in a member of it.
    region: linkedTo(regions, (ids, catalogue) => [...ids, ...membersOf(ids, catalogue)]),
    border: someOf(Prisma.sql`p.borders`, "text"),
    whose: {
      isPersonal: true,
      where: (_values, _catalogue, viewer) => inScopesSql("project", viewer),
    },
  },
  ranges: { start: dayIn(Prisma.sql`p."startOn"`) },
  orders: {
    changed: byMoment(Prisma.sql`p."changedAt"`, true),
    newest: byMoment(Prisma.sql`p."createdAt"`, true),
    silent: byMoment(Prisma.sql`coalesce(p."reportedAt", p."createdAt")`, false),
  },
  counted: { most: 10_000, keptAs: "projects by filter" },
};

/** The list of projects; a file is newest first, an order that no edit changes. */
export const projects = recordList({
  ...projectSource,
  ...{ rows: find, file: { order: "newest", rows: exportRows } },
});
