import "server-only";
import type { Anyone } from "@/domain/viewer";
import type { Prisma } from "@/prisma/generated/client";
import { reachSelect, visible } from "../visibility";
import { openNextStepSelect } from "./next-step";
import { sideWordsSelect } from "./side-words";

const historySelect = {
  select: {
    ...{ id: true, step: true, from: true, to: true, takenAt: true, takenById: true, before: true },
    undoneBy: { select: { id: true } },
  },
  orderBy: [{ takenAt: "asc" }, { id: "asc" }],
} as const satisfies Prisma.Bottleneck$historyArgs;

/** What the page selects. `reader` decides which linked projects are among it. */
export const pageSelect = (reader: Anyone) =>
  ({
    id: true,
    reference: true,
    version: true,
    status: true,
    statusSince: true,
    heldFrom: true,
    holdUntil: true,
    reviewOn: true,
    declineGround: true,
    duplicateOf: { select: { reference: true, published: true, ...reachSelect } },
    published: true,
    statusIsEditorial: true,
    originalLanguage: true,
    causes: true,
    affectedCount: true,
    affectedSource: true,
    nextSteps: openNextStepSelect,
    ...sideWordsSelect(reader),
    ...reachSelect,
    facets: true,
    ownerId: true,
    ownerOfficial: { select: { id: true, name: true } },
    knownSince: true,
    takenOver: true,
    reportedAt: true,
    changedAt: true,
    changedBy: { select: { name: true } },
    texts: {
      select: {
        ...{ language: true, title: true, problem: true, affected: true },
        ...{ origin: true, changedAt: true },
      },
    },
    sides: {
      select: { id: true, country: true, partyId: true, competentId: true, legalProvision: true },
      orderBy: [{ country: "asc" }, { partyId: { sort: "asc", nulls: "first" } }, { id: "asc" }],
    },
    sources: { select: { url: true, note: true, noteNames: true }, orderBy: { order: "asc" } },
    history: historySelect,
    projects: projectsSelect(reader),
  }) as const satisfies Prisma.BottleneckSelect;

const projectsSelect = (reader: Anyone) =>
  ({
    where: { project: visible(reader) },
    select: {
      project: {
        select: {
          reference: true,
          originalLanguage: true,
          texts: { select: { language: true, name: true } },
        },
      },
    },
    orderBy: { project: { reference: "asc" } },
  }) as const satisfies Prisma.Bottleneck$projectsArgs;
