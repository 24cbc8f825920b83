import "server-only";
import type { Anyone } from "@/domain/viewer";
import type { Prisma } from "@/prisma/generated/client";
import { visibleProjects } from "../project/visibility";
import { reachSelect } from "./visibility";

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
    nextStep: true,
    nextStepOn: true,
    nextStepById: true,
    internalNote: true,
    ...reachSelect,
    ownerOfficial: { select: { id: true, name: true } },
    reportedAt: true,
    changedAt: true,
    changedBy: { select: { name: true } },
    texts: { select: { language: true, title: true, problem: true, affected: true, origin: true } },
    sides: {
      select: { country: true, competentId: true, legalProvision: true, position: true },
      orderBy: { country: "asc" },
    },
    sources: { select: { url: true, note: true }, orderBy: { order: "asc" } },
    history: {
      select: {
        id: true,
        step: true,
        to: true,
        reason: true,
        reasonLanguage: true,
        dueOn: true,
        declineGround: true,
        takenAt: true,
        role: true,
        takenForId: true,
        takenBy: { select: { name: true } },
      },
      orderBy: [{ takenAt: "asc" }, { id: "asc" }],
    },
    projects: {
      where: { project: visibleProjects(reader) },
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
    },
  }) as const satisfies Prisma.BottleneckSelect;
