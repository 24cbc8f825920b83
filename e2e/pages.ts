import { readdirSync } from "node:fs";
import type { Role } from "@/domain/viewer";
import { db } from "./database";

/** Every page of the portal, by its folder under app/[locale], with who can open it. */
export const pages: Record<string, Role | "public"> = {
  "": "public",
  about: "public",
  accessibility: "public",
  account: "READER",
  "account/hand-over": "READER",
  accounts: "ADMINISTRATOR",
  "accounts/[officialId]": "ADMINISTRATOR",
  "accounts/[officialId]/deactivate": "ADMINISTRATOR",
  "accounts/[officialId]/edit": "ADMINISTRATOR",
  "accounts/[officialId]/hand-over": "ADMINISTRATOR",
  "accounts/[officialId]/grants/[grantId]/end": "ADMINISTRATOR",
  "accounts/[officialId]/grants/new": "ADMINISTRATOR",
  "accounts/new": "ADMINISTRATOR",
  "accounts/print": "ADMINISTRATOR",
  bottlenecks: "public",
  "bottlenecks/[reference]": "public",
  "bottlenecks/[reference]/edit": "NATIONAL_COORDINATOR",
  "bottlenecks/[reference]/edit/text/[language]": "NATIONAL_COORDINATOR",
  "bottlenecks/[reference]/history": "public",
  "bottlenecks/[reference]/publish": "NATIONAL_COORDINATOR",
  "bottlenecks/import": "NATIONAL_COORDINATOR",
  "bottlenecks/new": "NATIONAL_COORDINATOR",
  "bottlenecks/print": "public",
  "bottlenecks/several": "NATIONAL_COORDINATOR",
  calendar: "READER",
  commissioners: "public",
  "commissioners/[commissionerId]": "public",
  "commissioners/[commissionerId]/edit": "NATIONAL_COORDINATOR",
  "commissioners/[commissionerId]/history": "public",
  organisations: "NATIONAL_COORDINATOR",
  "organisations/[organisationId]": "public",
  "organisations/[organisationId]/edit": "NATIONAL_COORDINATOR",
  "organisations/[organisationId]/history": "public",
  "organisations/[organisationId]/merge": "NATIONAL_COORDINATOR",
  "organisations/new": "NATIONAL_COORDINATOR",
  "organisations/print": "NATIONAL_COORDINATOR",
  partnerships: "public",
  "partnerships/[partnershipId]": "public",
  "partnerships/[partnershipId]/edit": "NATIONAL_COORDINATOR",
  "partnerships/[partnershipId]/history": "public",
  privacy: "public",
  projects: "public",
  "projects/[reference]": "public",
  "projects/[reference]/edit": "NATIONAL_COORDINATOR",
  "projects/[reference]/edit/text/[language]": "NATIONAL_COORDINATOR",
  "projects/[reference]/history": "public",
  "projects/[reference]/milestones": "NATIONAL_COORDINATOR",
  "projects/[reference]/milestones/[milestoneId]": "NATIONAL_COORDINATOR",
  "projects/[reference]/publish": "NATIONAL_COORDINATOR",
  "projects/[reference]/report": "NATIONAL_COORDINATOR",
  "projects/[reference]/report/[reportId]": "NATIONAL_COORDINATOR",
  "projects/import": "NATIONAL_COORDINATOR",
  "projects/new": "NATIONAL_COORDINATOR",
  "projects/print": "public",
  regions: "public",
  "regions/[regionId]": "public",
  "regions/[regionId]/edit": "NATIONAL_COORDINATOR",
  "regions/[regionId]/history": "public",
  search: "public",
  settings: "NATIONAL_COORDINATOR",
  "settings/history": "NATIONAL_COORDINATOR",
  "sign-in": "public",
  "sign-out": "READER",
  views: "READER",
  workbench: "NATIONAL_COORDINATOR",
};

/** The folders under app/[locale] that really hold a page. */
export function folders(): string[] {
  return readdirSync("app/[locale]", { recursive: true })
    .map(String)
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => file.replace(/\/?page\.tsx$/, ""))
    .sort();
}

/** The address of a page, without its language, of a record that everyone may read. */
export async function pageAddress(folder: string): Promise<string> {
  const record = folder.startsWith("projects")
    ? await db.project.findFirstOrThrow({ where: publicRecord, orderBy })
    : await db.bottleneck.findFirstOrThrow({ where: publicRecord, orderBy });
  const values: Record<string, string> = {
    language: record.originalLanguage === "de" ? "nl" : "de",
    partnershipId: "nl-nrw",
    regionId: "NL213",
    commissionerId: "overijssel",
    organisationId: "bzk",
    officialId: (await db.official.findFirstOrThrow({ orderBy: { createdAt: "asc" } })).id,
    reference: record.reference,
  };
  if (folder.includes("[grantId]"))
    values.grantId = (
      await db.grant.findFirstOrThrow({ where: { officialId: values.officialId!, until: null } })
    ).id;
  if (folder.includes("[milestoneId]")) values.milestoneId = await milestoneOf(values.reference);
  if (folder.includes("[reportId]")) values.reportId = await reportOf(values.reference);
  return `/${folder.replace(/\[(\w+)\]/g, (_, name: string) => values[name] ?? "")}`;
}

/** A milestone of this project; made when it has none. */
async function milestoneOf(reference = ""): Promise<string> {
  const { id, milestones } = await db.project.findUniqueOrThrow({
    where: { reference },
    select: { id: true, milestones: { select: { id: true }, take: 1 } },
  });
  const plan = { projectId: id, title: "Plan", plannedOn: new Date("2026-05-01") };
  return (milestones[0] ?? (await db.milestone.create({ data: plan }))).id;
}

/** A report on this project by the organisation of the officials who sign in; made when there is none. */
async function reportOf(reference = ""): Promise<string> {
  const { id } = await db.project.findUniqueOrThrow({ where: { reference } });
  const told = { projectId: id, reportedForId: "bzk", health: "ON_COURSE" } as const;
  const found = await db.progressReport.findFirst({ where: { ...told, correctsId: null } });
  const data = { ...told, text: "Goed.", language: "nl" } as const;
  return (found ?? (await db.progressReport.create({ data }))).id;
}

const publicRecord = { published: true };
const orderBy = { reference: "desc" } as const;
