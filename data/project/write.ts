import "server-only";
import type { Outcome } from "@/domain/outcome";
import { type Ability, grantFor } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { reachSelect, visible, visibleSql } from "../visibility";
import { type Change, type Writing, write } from "../write";

/** A project as a write holds it. */
export type HeldProject = NonNullable<Awaited<ReturnType<typeof lockProject>>>;

type Asked = {
  /** The verb: "project.addMilestone". */
  act: string;
  ability: Ability;
  /** With the version that the official saw, where the write is about the facts that it counts. */
  request: { reference: string; requestId: string; version?: number };
  /** The post as it came in, before a colleague's changes were brought into it. */
  sameAs?: object | undefined;
};

/** One write about a project that this official may know of. */
export function writeProject(
  viewer: Viewer,
  { act, ability, request, sameAs }: Asked,
  change: (writing: Writing<HeldProject>) => Promise<Change<undefined>>,
): Promise<Outcome> {
  const { reference, version } = request;
  return write(
    viewer,
    {
      ...{ act, request, sameAs },
      lock: (tx) => lockProject(tx, viewer, reference),
      roleFor: (project) => grantFor(viewer, ability, project)?.role ?? null,
      ...(version !== undefined && {
        version: { asked: version, of: (project: HeldProject) => project.version },
      }),
    },
    change,
  );
}

/**
 * Holds the project until the transaction ends. It is read in a statement of its own: a lock that waited
 * gives what stood there before.
 */
async function lockProject(tx: Transaction, viewer: Viewer, reference: string) {
  await tx.$executeRaw`
    select p.id from "Project" p
    where p.reference = ${reference} and ${visibleSql("project", viewer)} for no key update`;
  return tx.project.findFirst({
    where: { reference, AND: [visible(viewer)] },
    select: {
      ...{ id: true, version: true, published: true, phase: true, originalLanguage: true },
      ...{ health: true, healthReason: true, reportedAt: true, ...reachSelect },
    },
    relationLoadStrategy: "join",
  });
}

/** This project as an event names it. */
export const projectRecord = ({ id }: { id: string }) => ({ type: "Project", id }) as const;

/** What changes on every project that is written to. */
export const changedBy = (viewer: Viewer, now: Date) => ({
  ...touchedBy(viewer, now),
  version: { increment: 1 },
});

/** What is new of a project that was just made, or whose facts, which the version counts, stayed as they were. */
export const touchedBy = (viewer: Viewer, now: Date) => ({
  changedAt: now,
  changedById: viewer.id,
});
