import "server-only";
import { type Day, dayAtBorder } from "@/domain/day";
import { type Names, namesOf, namesSchema } from "@/domain/language";
import type { PartnershipStage } from "@/prisma/generated/client";
import { db } from "../db";
import { remember } from "../memory";
import { type ReferenceSource, referenceSourcesSchema } from "../reference-source";
import { rolesInForce } from "./commissioners";

export type Coordinator = { names: Names; isConfirmed: boolean };

/** A partnership as lists and cards show it. */
export type PartnershipLine = {
  id: string;
  partyId: string;
  names: Names;
  instrument: Names;
  stage: PartnershipStage;
  stageIsConfirmed: boolean;
  since: number | null;
  coordinators: Coordinator[];
};

/** A partnership with all that is known of it. */
export type PartnershipPage = PartnershipLine & {
  about: Names | null;
  cycle: Names | null;
  participantIds: string[];
  participantsAreConfirmed: boolean;
  conferences: { edition: number | null; heldOn: string; place: string; names: Names | null }[];
  recommendations: {
    id: string;
    /** Whether it is a goal of the partnership's own agenda. */
    isGoal: boolean;
    body: Names;
    texts: Names;
    isConfirmed: boolean;
    sources: ReferenceSource[];
  }[];
  themeIds: string[];
  sources: ReferenceSource[];
};

/** The partnerships in their order, public and the same for everyone. */
export const listPartnerships = (): Promise<PartnershipLine[]> =>
  remember({ name: "partnerships", on: "reference" }, loadPartnerships);

async function loadPartnerships(): Promise<PartnershipLine[]> {
  const rows = await db.partnership.findMany({
    relationLoadStrategy: "join",
    orderBy: { order: "asc" },
    select: lineSelect(dayAtBorder(new Date())),
  });
  return rows.map(toLine);
}

/** One partnership, or null when there is none with this id. */
export async function findPartnership(
  id: string,
  now = new Date(),
): Promise<PartnershipPage | null> {
  const row = await db.partnership.findUnique({
    relationLoadStrategy: "join",
    where: { id },
    select: {
      ...lineSelect(dayAtBorder(now)),
      about: true,
      cycle: true,
      sources: true,
      participantsConfidence: true,
      participants: { select: { organisationId: true } },
      conferences: {
        select: { edition: true, heldOn: true, place: true, placeNames: true },
        orderBy: { heldOn: "asc" },
      },
      recommendations: {
        select: {
          ...{ id: true, body: true, texts: true, isGoal: true, confidence: true, sources: true },
        },
        orderBy: { order: "asc" },
      },
      themes: { select: { id: true }, orderBy: { order: "asc" } },
    },
  });
  if (!row) return null;
  return {
    ...toLine(row),
    about: namesOf(row.about),
    cycle: namesOf(row.cycle),
    participantIds: row.participants.map(({ organisationId }) => organisationId),
    participantsAreConfirmed: row.participantsConfidence === "LOOKED_UP",
    conferences: row.conferences.map(({ placeNames, ...conference }) => ({
      ...conference,
      names: namesOf(placeNames),
    })),
    recommendations: row.recommendations.map(({ confidence, ...recommendation }) => ({
      id: recommendation.id,
      isGoal: recommendation.isGoal,
      body: namesSchema.parse(recommendation.body),
      texts: namesSchema.parse(recommendation.texts),
      sources: referenceSourcesSchema.parse(recommendation.sources),
      isConfirmed: confidence === "LOOKED_UP",
    })),
    themeIds: row.themes.map((theme) => theme.id),
    sources: referenceSourcesSchema.parse(row.sources),
  };
}

const lineSelect = (day: Day) =>
  ({
    id: true,
    partyId: true,
    names: true,
    instrument: true,
    stage: true,
    stageConfidence: true,
    since: true,
    coordinators: {
      where: rolesInForce(day),
      select: { confidence: true, commissioner: { select: { names: true } } },
    },
  }) as const;

type LineRow = Omit<
  PartnershipLine,
  "names" | "instrument" | "stageIsConfirmed" | "coordinators"
> & {
  stageConfidence: string;
  names: unknown;
  instrument: unknown;
  coordinators: { confidence: string; commissioner: { names: unknown } }[];
};

const toLine = (row: LineRow): PartnershipLine => ({
  id: row.id,
  partyId: row.partyId,
  names: namesSchema.parse(row.names),
  instrument: namesSchema.parse(row.instrument),
  stage: row.stage,
  stageIsConfirmed: row.stageConfidence === "LOOKED_UP",
  since: row.since,
  coordinators: row.coordinators.map(({ confidence, commissioner }) => ({
    names: namesSchema.parse(commissioner.names),
    isConfirmed: confidence === "LOOKED_UP",
  })),
});
