import { formatReference } from "@/domain/reference";
import type { ProjectPhase } from "../generated/client";
import { type Making, organisationOf, type Row, type Rows } from "./plan";
import { chooseLanguages, chooseOriginal, chooseTopic, projectText } from "./texts";
import { wordsOf } from "./words";
import { funds } from "./words/words";
import { chooseSpot, officialsAt, type Spot } from "./world";

const day = 86_400_000;

/** The rows of all projects, oldest first; each works on some of the bottlenecks. */
export function* projectRows(making: Making, bottleneckIds: readonly string[]): Generator<Rows> {
  const { plan, chance } = making;
  const numbers = new Map<number, number>();
  const span = plan.until.getTime() - plan.since.getTime();
  for (let at = 0; at < plan.projects; at += 1) {
    const share = (at + chance.whole(1000) / 1000) / plan.projects;
    const createdAt = new Date(plan.since.getTime() + Math.floor(share * span));
    const year = createdAt.getUTCFullYear();
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    const begun = { at, reference: formatReference("GP", year, number), createdAt };
    yield rowsOf(making, begun, bottleneckIds);
  }
}

type Begun = { at: number; reference: string; createdAt: Date };

function rowsOf(
  making: Making,
  { at, reference, createdAt }: Begun,
  bottleneckIds: readonly string[],
): Rows {
  const { world, chance } = making;
  const projectId = chance.id(createdAt);
  const spot = chooseSpot(chance, at);
  const topic = chooseTopic(chance.pick(world.themeIds), spot, chance);
  const original = chooseOriginal(spot, chance);
  const words = wordsOf[original];
  const phase = choosePhase(making, createdAt);
  const reports = reportRows(making, projectId, createdAt, phase, words.reports, original);
  const works = new Set(
    Array.from({ length: bottleneckIds.length > 0 ? chance.whole(5) : 0 }, () =>
      chance.pick(bottleneckIds),
    ),
  );
  return {
    ProjectText: chooseLanguages(original, chance).map((language) => ({
      ...{ projectId, language, changedAt: createdAt },
      ...projectText(making, topic, language),
      origin: language === original ? "ORIGINAL" : "TRANSLATED",
    })),
    ProjectTheme: [{ projectId, themeId: topic.themeId }],
    ProjectRegion: [...spot.home, ...spot.beyond].map((regionId) => ({ projectId, regionId })),
    ProjectPartner: partnerRows(making, projectId, spot),
    FundingLine: fundingRows(making, projectId, createdAt),
    Milestone: milestoneRows(making, projectId, createdAt, words.milestones),
    ProgressReport: reports,
    BottleneckProject: [...works].map((bottleneckId) => ({ bottleneckId, projectId })),
    Project: [
      {
        ...{ id: projectId, reference, originalLanguage: original },
        ...stateOf(making, createdAt, phase, reports.at(-1), words.healthReasons),
        leadId: organisationOf(making, chance.happens(0.6) ? "NL" : spot.border.partyId),
        partnershipId: chance.happens(0.8) ? spot.border.partnershipId : null,
        ...{ programme: chance.pick(funds), borders: spot.along },
      },
    ],
  };
}

/** Older projects are further. */
function choosePhase({ plan, chance }: Making, createdAt: Date): ProjectPhase {
  const years = (plan.until.getTime() - createdAt.getTime()) / (365 * day);
  if (chance.happens(0.05)) return "STOPPED";
  if (years > 4) return chance.happens(0.9) ? "FINISHED" : "RUNNING";
  if (years > 1) return chance.happens(0.8) ? "RUNNING" : "FINISHED";
  return chance.pick(["IDEA", "PREPARATION", "APPLICATION", "RUNNING"] as const);
}

/** Where it stands: as its last report says. */
function stateOf(
  making: Making,
  createdAt: Date,
  phase: ProjectPhase,
  last: Row | undefined,
  reasons: readonly string[],
): Row {
  const { plan, chance, world } = making;
  const health = phase === "RUNNING" ? (last?.health ?? null) : null;
  const publishedAt = chance.happens(0.9) ? createdAt : null;
  const startOn = new Date(createdAt.getTime() + chance.whole(120) * day);
  const createdById = chance.pick(world.officialIds);
  return {
    ...{ phase, phaseIsEditorial: false, health },
    healthReason: health === null || health === "ON_COURSE" ? null : chance.pick(reasons),
    ...{ published: publishedAt !== null, publishedAt, createdAt, createdById },
    ...{ startOn, endOn: new Date(startOn.getTime() + (365 + chance.whole(1200)) * day) },
    changedAt:
      last?.reportedAt ?? new Date(Math.min(createdAt.getTime() + day, plan.until.getTime())),
    ...{ changedById: createdById, reportedAt: last?.reportedAt ?? null, version: 1 },
  };
}

function reportRows(
  { plan, chance, world }: Making,
  projectId: string,
  createdAt: Date,
  phase: ProjectPhase,
  texts: readonly string[],
  language: string,
): Row[] {
  if (phase === "IDEA" || phase === "PREPARATION" || phase === "APPLICATION") return [];
  const rows: Row[] = [];
  let at = new Date(createdAt.getTime() + (60 + chance.whole(60)) * day);
  while (at < plan.until && rows.length < 12) {
    rows.push({
      ...{ id: chance.id(at), projectId, language, text: chance.pick(texts), reportedAt: at },
      health: chance.weighed(["ON_COURSE", "NEEDS_ATTENTION", "AT_RISK"], weightOfHealth),
      ...{ reportedById: chance.pick(world.officialIds), reportedForId: officialsAt },
    });
    at = new Date(at.getTime() + (50 + chance.whole(120)) * day);
  }
  return rows;
}

const weightOfHealth = (health: string) => (health === "ON_COURSE" ? 7 : 1.5);

function milestoneRows(
  { plan, chance }: Making,
  projectId: string,
  createdAt: Date,
  titles: readonly string[],
): Row[] {
  return titles.slice(0, 2 + chance.whole(5)).map((title, at) => {
    const plannedOn = new Date(createdAt.getTime() + (at + 1) * (100 + chance.whole(80)) * day);
    const isDone = plannedOn < plan.until && chance.happens(0.85);
    return {
      ...{ id: chance.id(createdAt), projectId, title, plannedOn, createdAt },
      doneOn: isDone ? plannedOn : null,
    };
  });
}

function fundingRows({ chance }: Making, projectId: string, createdAt: Date): Row[] {
  return Array.from({ length: 1 + chance.whole(3) }, (_, order) => ({
    ...{ id: chance.id(createdAt), projectId, order, source: chance.pick(funds) },
    ...{ amount: 5000 * (1 + chance.whole(300)), currency: "EUR" },
  }));
}

function partnerRows(making: Making, projectId: string, { border }: Spot): Row[] {
  const ids = [organisationOf(making, "NL"), organisationOf(making, border.partyId)];
  return [...new Set(ids)].map((organisationId) => ({ projectId, organisationId }));
}
