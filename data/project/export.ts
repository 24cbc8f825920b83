import "server-only";
import { z } from "zod";
import { languageSchema, namesSchema } from "@/domain/language";
import { healths, projectPhases } from "@/domain/project/project";
import { borders } from "@/domain/region";
import { Prisma } from "@/prisma/generated/client";
import { placedSchema } from "../list";
import { readRows } from "../read-rows";

const day = z.iso.date();
const id = z.string();

/** One project as the download holds it: what everyone reads who reads it at all. */
const exportRow = placedSchema.extend({
  ...{ reference: z.string(), phase: z.enum(projectPhases), health: z.enum(healths).nullable() },
  ...{
    originalLanguage: languageSchema,
    isPractice: z.boolean(),
    programme: z.string().nullable(),
  },
  programmeNames: namesSchema.nullable(),
  ...{ phaseIsEditorial: z.boolean(), healthReason: z.string().nullable() },
  ...{ published: z.boolean(), changedAt: z.date(), sources: z.array(z.string()) },
  ...{ leadId: id.nullable(), partnershipId: id.nullable() },
  ...{ startOn: day.nullable(), endOn: day.nullable(), reportedOn: day.nullable() },
  texts: z.array(z.object({ language: languageSchema, name: z.string(), summary: z.string() })),
  borders: z.array(z.enum(borders)),
  ...{ themeIds: z.array(id), regionIds: z.array(id), partnerIds: z.array(id) },
  funding: z.array(z.object({ amount: z.string(), currency: z.string() })),
  milestones: z.array(z.object({ title: z.string(), plannedOn: day, doneOn: day.nullable() })),
});
export type ProjectExportRow = z.infer<typeof exportRow>;

/** The rows of a file for this page of projects. */
export const exportRows = (page: Prisma.Sql): Promise<ProjectExportRow[]> =>
  readRows(
    "projects as a file",
    exportRow,
    Prisma.sql`select p.id, p.at, p.reference, p.phase, p.borders, p."isPractice", p.health, p."originalLanguage", p.programme,
      p."programmeNames", p."phaseIsEditorial", p."healthReason", p.published, p."changedAt",
      array(select s.url from "ProjectSource" s where s."projectId" = p.id and s.url is not null
        order by s."order", s.id) as sources,
      p."leadId", p."partnershipId", p."startOn"::text, p."endOn"::text,
      to_char(p."reportedAt" at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "reportedOn",
      coalesce((select json_agg(json_build_object('language', t.language, 'name', t.name,
        'summary', t.summary)) from "ProjectText" t where t."projectId" = p.id), '[]') as texts,
      array(select t."themeId" from "ProjectTheme" t where t."projectId" = p.id) as "themeIds",
      array(select r."regionId" from "ProjectRegion" r where r."projectId" = p.id) as "regionIds",
      array(select o."organisationId" from "ProjectPartner" o where o."projectId" = p.id)
        as "partnerIds",
      coalesce((select json_agg(json_build_object('amount', f.amount::text,
        'currency', f.currency)) from "FundingLine" f where f."projectId" = p.id), '[]') as funding,
      coalesce((select json_agg(json_build_object('title', m.title, 'plannedOn', m."plannedOn",
          'doneOn', m."doneOn") order by m."plannedOn", m.id)
        from "Milestone" m where m."projectId" = p.id), '[]') as milestones
    from (${page}) p order by p.place`,
  );
