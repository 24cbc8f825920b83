import { randomUUID } from "node:crypto";
import type { BottleneckStatus } from "@/domain/bottleneck/bottleneck";
import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import { sideOf } from "@/domain/region";
import type { Grant, Role, Scope, Viewer } from "@/domain/viewer";
import type { Database } from "../client";
import { bordersAt } from "./borders";

/** Two regions on both sides of the border near Enschede, and one pair far away in Zeeland. */
export const enschede = { regionIds: ["NL213", "DEA34"], partnershipIds: ["nl-nrw"] };
export const terneuzen = { regionIds: ["NL341", "BE234"], partnershipIds: ["nl-vl"] };

/** Scopes of the officials who appear in the tests. */
export const scopes = {
  twente: { kind: "REGIONS", regionIds: ["NL213"], namedIds: ["NL213"] },
  zeeland: { kind: "REGIONS", regionIds: ["NL341"], namedIds: ["NL341"] },
  flanders: { kind: "PARTNERSHIP", partnershipId: "nl-vl" },
  nrw: { kind: "PARTNERSHIP", partnershipId: "nl-nrw" },
  northRhine: { kind: "PARTY", partyId: "DE-NW" },
  wallonia: { kind: "PARTY", partyId: "BE-WAL" },
  all: { kind: "ALL" },
} as const satisfies Record<string, Scope>;

/** An official with one grant, in the database; gives the viewer that the rules would see. */
export async function makeViewer(
  db: Database,
  role: Role,
  scope: Scope,
  { organisationId = "bzk", until = null as Date | null } = {},
): Promise<Viewer & { email: string }> {
  const email = `${role.toLowerCase()}-${randomUUID()}@test.example`;
  const official = await db.official.create({
    data: {
      email,
      name: `${role} ${email.slice(-20, -13)}`,
      organisationId,
      grants: { create: { role, until, ...columnsOf(scope) } },
    },
    select: {
      id: true,
      name: true,
      language: true,
      organisation: { select: { countries: true } },
    },
  });
  const grants: Grant[] = [{ role, scope, ...(await bordersAt(db, scope)) }];
  const { organisation, ...own } = official;
  const side = sideOf(organisation.countries);
  return { ...own, email, organisationId, side, sessionId: "", grants };
}

type BottleneckFacts = {
  title?: string;
  problem?: string;
  language?: "nl" | "de" | "fr" | "en";
  status?: BottleneckStatus;
  published?: boolean;
  regionIds?: readonly string[];
  borders?: readonly string[];
  partnershipIds?: readonly string[];
  themeIds?: readonly string[];
  /** What the Dutch side notes and says for itself. */
  internalNote?: string;
  position?: string;
  ownerId?: string;
  createdById?: string;
  reportedAt?: Date;
  heldFrom?: BottleneckStatus;
};

/** A bottleneck with its texts, at Enschede unless told otherwise; internal unless published. */
export async function makeBottleneck(db: Database, facts: BottleneckFacts = {}) {
  const language = facts.language ?? "nl";
  const published = facts.published ?? false;
  const now = new Date();
  const soon = dateOf(dayAfter(dayAtBorder(now), 30));
  const status = facts.status ?? "REPORTED";
  return db.bottleneck.create({
    data: {
      reference: await testReference(db, "GW"),
      status,
      published,
      publishedAt: published ? now : null,
      originalLanguage: language,
      ...{ ownerId: facts.ownerId ?? null, createdById: facts.createdById ?? null },
      borders: [...(facts.borders ?? [])],
      reportedAt: facts.reportedAt ?? now,
      ...(status === "ON_HOLD" && { heldFrom: facts.heldFrom ?? "IN_ANALYSIS", holdUntil: soon }),
      ...(status === "WILL_NOT_BE_RESOLVED" && { reviewOn: soon }),
      ...(status === "DECLINED" && { declineGround: "NO_OBSTACLE" }),
      texts: {
        create: {
          language,
          title: facts.title ?? "Semesterticket geldt niet voor de bus over de grens",
          problem: facts.problem ?? "Studenten betalen dubbel.",
        },
      },
      regions: {
        create: (facts.regionIds ?? enschede.regionIds).map((regionId) => ({ regionId })),
      },
      partnerships: {
        create: (facts.partnershipIds ?? []).map((partnershipId) => ({ partnershipId })),
      },
      themes: { create: (facts.themeIds ?? ["mobility"]).map((themeId) => ({ themeId })) },
      sides: { create: { country: "NL" } },
      notes: { create: facts.internalNote ? [{ side: "NL", text: facts.internalNote }] : [] },
      positions: { create: facts.position ? [{ side: "NL", text: facts.position }] : [] },
      history: { create: { step: "register", to: "REPORTED" } },
    },
    select: { id: true, reference: true, version: true },
  });
}

type ProjectFacts = {
  name?: string;
  published?: boolean;
  phase?: "IDEA" | "PREPARATION" | "APPLICATION" | "RUNNING" | "FINISHED" | "STOPPED";
  regionIds?: readonly string[];
  borders?: readonly string[];
  partnershipId?: string;
  leadId?: string;
};

/** A project with its text, at Enschede unless told otherwise; internal unless published. */
export async function makeProject(db: Database, facts: ProjectFacts = {}) {
  const published = facts.published ?? false;
  return db.project.create({
    data: {
      reference: await testReference(db, "GP"),
      phase: facts.phase ?? "RUNNING",
      published,
      publishedAt: published ? new Date() : null,
      originalLanguage: "nl",
      partnershipId: facts.partnershipId ?? null,
      leadId: facts.leadId ?? null,
      borders: [...(facts.borders ?? [])],
      texts: {
        create: { language: "nl", name: facts.name ?? "Bus over de grens", summary: "Een lijn." },
      },
      regions: {
        create: (facts.regionIds ?? enschede.regionIds).map((regionId) => ({ regionId })),
      },
      themes: { create: [{ themeId: "mobility" }] },
    },
    select: { id: true, reference: true, version: true },
  });
}

/** A reference of the year 1999, which the portal itself never gives out. */
export async function testReference(db: Database, kind: "GW" | "GP"): Promise<string> {
  const [row] = await db.$queryRaw<{ last: number }[]>`
    insert into "ReferenceCounter" (kind, year, last) values (${kind}, 1999, 1)
    on conflict (kind, year) do update set last = "ReferenceCounter".last + 1 returning last`;
  return `${kind}-1999-${String(row?.last ?? 1).padStart(4, "0")}`;
}

function columnsOf(scope: Scope) {
  switch (scope.kind) {
    case "ALL":
      return { scope: "ALL" } as const;
    case "PARTY":
      return { scope: "PARTY", partyId: scope.partyId } as const;
    case "PARTNERSHIP":
      return { scope: "PARTNERSHIP", partnershipId: scope.partnershipId } as const;
    case "REGIONS":
      return {
        scope: "REGIONS",
        regions: { create: scope.namedIds.map((regionId) => ({ regionId })) },
      } as const;
  }
}
