import "server-only";
import type { BottleneckFields } from "@/domain/bottleneck/registration";
import type { Country } from "@/domain/region";
import { positionField } from "@/domain/side-text";
import type { Anyone, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";

/**
 * What of a bottleneck each side keeps to itself, as far as it is meant for this reader's side. Whether the
 * reader sees the bottleneck at all is asked beside it (docs/decisions/0013-seeing-and-sides.md).
 */
export const sideWordsSelect = (reader: Anyone) =>
  ({
    notes: {
      where: reader ? { OR: [{ side: null }, { side: { in: ownSides(reader) } }] } : nothing,
      select: { id: true, side: true, text: true, writtenBy: { select: { language: true } } },
      orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
    },
    positions: {
      where: reader ? { side: { in: ownSides(reader) } } : nothing,
      select: { side: true, text: true, writtenBy: { select: { language: true } } },
      orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
    },
  }) as const satisfies Prisma.BottleneckSelect;

const nothing = { id: { in: [] } };
const ownSides = ({ side }: Viewer): Country[] => (side ? [side] : []);

/** The rows of a new bottleneck: its note for the own side, or for all where the writer is of none. */
export function firstSideWords(viewer: Viewer, fields: BottleneckFields, now: Date) {
  const written = { ...writtenBy(viewer), writtenAt: now };
  const { side } = viewer;
  const position = side && fields[positionField(side)];
  return {
    notes: fields.internalNote ? [{ side, text: fields.internalNote, ...written }] : [],
    positions: side && position ? [{ side, text: position, ...written }] : [],
  };
}

/** Writes what the form says of the own side, where it is not what stands there. */
export async function writeSideWords(
  tx: Transaction,
  viewer: Viewer,
  bottleneckId: string,
  fields: BottleneckFields,
  now: Date,
): Promise<void> {
  const { side } = viewer;
  const written = { ...writtenBy(viewer), writtenAt: now };
  const last = [{ writtenAt: "desc" }, { id: "desc" }] as const;
  const note = { bottleneckId, side };
  const text = fields.internalNote;
  const there = await tx.bottleneckNote.findFirst({ where: note, orderBy: [...last] });
  if (there?.text !== text && (there || text)) {
    if (!text) await tx.bottleneckNote.deleteMany({ where: { id: there?.id ?? "" } });
    else if (there)
      await tx.bottleneckNote.updateMany({ where: { id: there.id }, data: { text, ...written } });
    else await tx.bottleneckNote.createMany({ data: [{ ...note, text, ...written }] });
  }
  if (side) await writePosition(tx, { bottleneckId, side }, fields[positionField(side)], written);
}

async function writePosition(
  tx: Transaction,
  position: { bottleneckId: string; side: Country },
  text: string,
  written: ReturnType<typeof writtenBy> & { writtenAt: Date },
): Promise<void> {
  const there = await tx.bottleneckPosition.findFirst({
    where: position,
    orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
  });
  if (there?.text === text || (!there && !text)) return;
  const where = { id: there?.id ?? "" };
  if (!text) await tx.bottleneckPosition.deleteMany({ where });
  else if (there) await tx.bottleneckPosition.updateMany({ where, data: { text, ...written } });
  else await tx.bottleneckPosition.createMany({ data: [{ ...position, text, ...written }] });
}

const writtenBy = (viewer: Viewer) => ({
  writtenById: viewer.id,
  writtenForId: viewer.organisationId,
});
