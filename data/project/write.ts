import "server-only";
import { done, type Outcome, refused } from "@/domain/outcome";
import { type Ability, grantFor } from "@/domain/permission";
import type { Grant, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { type Changes, record } from "../audit";
import { db } from "../db";
import { forgetKept } from "../kept";
import { once, requestKey } from "../once";
import { projectReachSelect, reachOfProject, visibleProjects } from "./visibility";

/** What every write about a project knows of it. */
const writeSelect = {
  id: true,
  version: true,
  published: true,
  phase: true,
  health: true,
  healthReason: true,
  ...projectReachSelect,
} as const satisfies Prisma.ProjectSelect;

export type ProjectRow = Prisma.ProjectGetPayload<{ select: typeof writeSelect }>;

type Write = {
  /** The verb for the record: "project.addMilestone". */
  action: string;
  ability: Ability;
  request: { reference: string; requestId: string };
};

/**
 * One write about a project this viewer may know of, asked of the table of permissions and added to
 * the record. `change` refuses before it writes anything; its value is what it changed.
 */
export async function writeProject(
  viewer: Viewer,
  { action, ability, request }: Write,
  change: (tx: Transaction, project: ProjectRow, grant: Grant) => Promise<Outcome<Changes>>,
): Promise<Outcome> {
  const { reference } = request;
  const requestId = requestKey(request);
  const outcome = await once(viewer, requestId, done, () =>
    db.$transaction(async (tx) => {
      const project = await tx.project.findFirst({
        where: { reference, AND: [visibleProjects(viewer)] },
        select: writeSelect,
        relationLoadStrategy: "join",
      });
      if (!project) return refused("notFound");
      const grant = grantFor(viewer, ability, reachOfProject(project));
      if (!grant) return refused("notYours");
      const outcome = await change(tx, project, grant);
      if (!outcome.ok) return outcome;
      await recordProject(tx, viewer, {
        action,
        id: project.id,
        role: grant.role,
        changes: outcome.value,
        requestId,
      });
      return done;
    }),
  );
  if (outcome.ok) forgetKept();
  return outcome;
}

type ProjectEvent = Pick<Grant, "role"> & {
  action: string;
  id: string;
  changes: Changes;
  requestId: string;
};

/** Adds a write about a project to the record. */
export const recordProject = (tx: Transaction, viewer: Viewer, { id, ...event }: ProjectEvent) =>
  record(tx, viewer, { ...event, recordType: "Project", recordId: id });

/** What changes on every project that is written to. */
export const changedBy = (viewer: Viewer) => ({ changedAt: new Date(), changedById: viewer.id });
