import "server-only";
import type { Ability } from "@/domain/abilities";
import type { Language } from "@/domain/language";
import { type Noun, nouns } from "@/domain/noun";
import { type Outcome, refused } from "@/domain/outcome";
import { grantFor } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { nounTables } from "./noun-tables";
import { keepTexts } from "./text-versions";
import { type RecordWhere, reachSelect, visible, visibleSql } from "./visibility";
import { type Change, happened, type Writing, write } from "./write";

/** What a write has at hand of every record. */
export const heldSelect = {
  ...{ id: true, reference: true, version: true, published: true, originalLanguage: true },
  ...reachSelect,
} as const;
export type Held = {
  id: string;
  version: number;
  published: boolean;
  originalLanguage: Language;
  keys: string[];
};

/** By which a write finds its record. */
export type HeldWhere = { reference: string; AND: RecordWhere };

/** A noun as it names itself to the one way to write. */
export type WrittenNoun<Row extends Held> = {
  noun: Noun;
  find: (tx: Transaction, where: HeldWhere) => Promise<Row | null>;
  update: (
    tx: Transaction,
    id: string,
    data: ReturnType<typeof changedBy> & { published?: boolean; publishedAt?: Date | null },
  ) => Promise<unknown>;
};

/** What is asked of a record, in the version that the official saw. */
export type OfVersion = { reference: string; requestId: string; version: number };

/** What a write about a record asks. */
export type AskedOfRecord = {
  /** The verb: "bottleneck.publish". */
  act: string;
  /** What one has to be allowed; of several one is enough. */
  ability: Ability | readonly Ability[];
  /** Without a version where the write is not about the facts that it counts. */
  request: Omit<OfVersion, "version"> & { version?: number };
  /** The post as it came in, before a colleague's changes were brought into it. */
  sameAs?: object | undefined;
};

export type RecordChange<Row> = (writing: Writing<Row>) => Promise<Change<undefined>>;

/** One write about a record that this official may know of. */
export function writeRecord<Row extends Held>(
  viewer: Viewer,
  { noun, find }: WrittenNoun<Row>,
  { act, ability, request, sameAs }: AskedOfRecord,
  change: RecordChange<Row>,
): Promise<Outcome> {
  const { reference, version } = request;
  const { from, name } = nounTables[noun];
  return write(
    viewer,
    {
      ...{ act, request, sameAs },
      // Read in a statement of its own: a lock that waited gives what stood there before.
      lock: async (tx) => {
        await tx.$executeRaw`select ${name}.id from ${from} where ${name}.reference = ${reference}
          and ${visibleSql(noun, viewer)} for no key update`;
        return find(tx, { reference, AND: visible(viewer) });
      },
      roleFor: (row) =>
        [ability].flat().flatMap((one: Ability) => grantFor(viewer, one, row)?.role ?? [])[0] ??
        null,
      ...(version !== undefined && { version: { asked: version, of: (row: Row) => row.version } }),
    },
    change,
  );
}

/** Shows a record to the public, or takes it back; the reason of that stays in the record. */
export function publishRecord<Row extends Held>(
  viewer: Viewer,
  written: WrittenNoun<Row>,
  request: OfVersion,
  { published, reason = "" }: { published: boolean; reason?: string },
): Promise<Outcome> {
  const { noun } = written;
  const act = `${noun}.${published ? "publish" : "withdraw"}`;
  return writeRecord(viewer, written, { act, ability: "publish", request }, async (writing) => {
    const { tx, row, now } = writing;
    if (row.published === published) return refused("wrongStatus");
    if (!published && reason === "") return refused("incomplete", { reason: "reasonNeeded" });
    const publishedAt = published ? now : null;
    await written.update(tx, row.id, { published, publishedAt, ...changedBy(viewer, now) });
    const record = { type: nouns[noun].type, id: row.id };
    if (published) return happened({ name: `${noun}.published`, record, payload: {} });
    const { language } = viewer;
    const withdrawal = { field: "withdrawalReason", language, after: reason };
    const texts = await keepTexts(tx, viewer, record, [withdrawal]);
    return happened({ name: `${noun}.withdrawn`, record, payload: { texts } });
  });
}

/** What changes on every record that is written to. */
export const changedBy = (viewer: Viewer, now: Date) => ({
  ...touchedBy(viewer, now),
  version: { increment: 1 },
});

/** What is new of a record that was just made, or whose facts, which the version counts, stayed as they were. */
export const touchedBy = (viewer: Viewer, now: Date) => ({
  changedAt: now,
  changedById: viewer.id,
});
