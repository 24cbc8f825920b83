import "server-only";
import { readEvent } from "@/domain/event/event";
import type { Noun } from "@/domain/noun";
import type { Viewer } from "@/domain/viewer";
import { db } from "../db";

/** What an official imported before. */
type EarlierImport = { id: string; at: Date; rows: number; made: number };

const mostTold = 10;

/** What this official imported of a noun, the newest first: of their own history, which nobody else reads. */
export async function earlierImports(viewer: Viewer, noun: Noun): Promise<EarlierImport[]> {
  const rows = await db.auditEvent.findMany({
    where: {
      ...{ officialId: viewer.id, name: "import.carriedOut" },
      payload: { path: ["noun"], equals: noun },
    },
    orderBy: { id: "desc" },
    take: mostTold,
    select: { id: true, at: true, name: true, recordType: true, recordId: true, payload: true },
  });
  return rows.flatMap(({ id, at, recordType, recordId, ...row }) => {
    const event = readEvent({ ...row, record: { type: recordType, id: recordId } });
    if (event?.name !== "import.carriedOut") return [];
    const { rows, made } = event.payload;
    return [{ id: String(id), at, rows, made }];
  });
}
