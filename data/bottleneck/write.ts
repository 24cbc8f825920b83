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

/** A bottleneck as a write holds it: where it stands, its version and whose it is. */
export type HeldBottleneck = NonNullable<Awaited<ReturnType<typeof findHeld>>>;

const findHeld = (tx: Transaction, where: HeldWhere) =>
  tx.bottleneck.findFirst({
    where,
    select: {
      ...{ ...heldSelect, status: true, statusSince: true, statusIsEditorial: true },
      ...{ heldFrom: true, holdUntil: true, reviewOn: true, declineGround: true },
      ...{ duplicateOfId: true, ownerId: true, ownerOfficialId: true },
    },
  });

export const writtenBottleneck: WrittenNoun<HeldBottleneck> = {
  noun: "bottleneck",
  find: findHeld,
  update: (tx, id, data) => tx.bottleneck.update({ where: { id }, data, select: { id: true } }),
};

/** One write about a bottleneck that this official may know of, in the version that they saw. */
export const writeBottleneck = (
  viewer: Viewer,
  asked: AskedOfRecord & { request: { version: number } },
  change: RecordChange<HeldBottleneck>,
): Promise<Outcome> => writeRecord(viewer, writtenBottleneck, asked, change);

/** This bottleneck as an event names it. */
export const bottleneckRecord = ({ id }: { id: string }) => ({ type: "Bottleneck", id }) as const;
