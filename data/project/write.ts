import "server-only";
import type { Outcome } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import {
  type AskedOfRecord,
  type HeldWhere,
  heldSelect,
  type RecordChange,
  type WrittenNoun,
  writeRecord,
} from "../record-write";

/** A project as a write holds it. */
export type HeldProject = NonNullable<Awaited<ReturnType<typeof findHeld>>>;

const findHeld = (tx: Transaction, where: HeldWhere) =>
  tx.project.findFirst({ where, select: { ...heldSelect, health: true, healthReason: true } });

export const writtenProject: WrittenNoun<HeldProject> = {
  noun: "project",
  find: findHeld,
  update: (tx, id, data) => tx.project.update({ where: { id }, data, select: { id: true } }),
};

/** One write about a project that this official may know of. */
export const writeProject = (
  viewer: Viewer,
  asked: AskedOfRecord,
  change: RecordChange<HeldProject>,
): Promise<Outcome> => writeRecord(viewer, writtenProject, asked, change);

/** This project as an event names it. */
export const projectRecord = ({ id }: { id: string }) => ({ type: "Project", id }) as const;
