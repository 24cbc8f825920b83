import "server-only";
import type { Outcome } from "@/domain/outcome";
import { type Ability, grantFor } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { type Catalogue, readCatalogue } from "../catalogue";
import { reachSelect, visible, visibleSql } from "../visibility";
import { type Change, type Writing, write } from "../write";

/** A bottleneck as a write holds it: where it stands, its version and whose it is. */
export type HeldBottleneck = NonNullable<Awaited<ReturnType<typeof lockBottleneck>>>;

type Asked = {
  /** The verb: "bottleneck.publish". */
  act: string;
  ability: Ability;
  request: { reference: string; version: number; requestId: string };
  /** The post as it came in, before a colleague's changes were brought into it. */
  sameAs?: object | undefined;
};

type BottleneckChange = (
  writing: Writing<HeldBottleneck> & { catalogue: Catalogue },
) => Promise<Change<undefined>>;

/** One write about a bottleneck that this official may know of, in the version that they saw. */
export async function writeBottleneck(
  viewer: Viewer,
  { act, ability, request, sameAs }: Asked,
  change: BottleneckChange,
): Promise<Outcome> {
  const catalogue = await readCatalogue();
  return write(
    viewer,
    {
      ...{ act, request, sameAs },
      lock: (tx) => lockBottleneck(tx, viewer, request.reference),
      roleFor: (row) => grantFor(viewer, ability, row)?.role ?? null,
      version: { asked: request.version, of: ({ version }) => version },
    },
    (writing) => change({ ...writing, catalogue }),
  );
}

/**
 * Holds the bottleneck until the transaction ends. It is read in a statement of its own: a lock that
 * waited gives what stood there before.
 */
async function lockBottleneck(tx: Transaction, viewer: Viewer, reference: string) {
  await tx.$executeRaw`
    select b.id from "Bottleneck" b
    where b.reference = ${reference} and ${visibleSql("bottleneck", viewer)} for no key update`;
  return tx.bottleneck.findFirst({
    where: { AND: [{ reference }, visible(viewer)] },
    select: {
      ...{ id: true, reference: true, version: true, status: true, heldFrom: true },
      ...{ published: true, originalLanguage: true, ...reachSelect },
    },
  });
}

/** What changes on every bottleneck that is written to. */
export const changedBy = (viewer: Viewer, now: Date) => ({
  changedAt: now,
  changedById: viewer.id,
  version: { increment: 1 },
});

/** This bottleneck as an event names it. */
export const bottleneckRecord = ({ id }: { id: string }) => ({ type: "Bottleneck", id }) as const;
