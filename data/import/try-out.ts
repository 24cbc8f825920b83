import "server-only";
import { createHash } from "node:crypto";
import type { Known } from "@/domain/import/column";
import { type ExaminedRow, type Examining, examine } from "@/domain/import/examine";
import { type ImportTable, marksOf } from "@/domain/import/table";
import type { Language } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";
import { db } from "../db";
import { inTurns } from "../in-turns";
import { catalogueFor } from "../known-organisations";
import type { Reader } from "../read-rows";
import { type ImportWords, knownFor } from "./known";
import type { ImportedNoun } from "./noun";
import { recordsNamed, takenBefore } from "./taken";

/** By which texts cells are read, and in which language they are written. */
export type ReadBy = { words: ImportWords; reader: Language };

/** What this official's cells are read by: of the names that are near what somebody typed, those they may know of. */
export const readBy = async (viewer: Viewer, { words, reader }: ReadBy): Promise<Known> =>
  knownFor(await catalogueFor(viewer), words, reader);

/** What a trial run makes of a file now: nothing is written, and what was taken over meanwhile is known. */
export async function tryOut<Facts>(
  viewer: Viewer,
  imported: ImportedNoun<Facts>,
  table: ImportTable,
  by: ReadBy,
): Promise<ExaminedRow<Facts>[]> {
  const { run } = await prepare(viewer, imported, table, by);
  return run(db);
}

/** All that is read before a write, and the trial run itself, which asks only what was taken over before. */
export async function prepare<Facts>(
  viewer: Viewer,
  imported: ImportedNoun<Facts>,
  table: ImportTable,
  { words, reader }: ReadBy,
) {
  const { noun, declaration } = imported;
  const catalogue = await catalogueFor(viewer);
  const known = await knownFor(catalogue, words, reader);
  const judge = await imported.judge({ viewer, catalogue, table });
  const marks = marksOf(table, declaration, hash);
  const { organisationId } = viewer;
  const run = async (by: Reader): Promise<ExaminedRow<Facts>[]> => {
    const taken = await takenBefore(by, viewer, noun, marks);
    const records = await recordsNamed(by, viewer, noun, marks);
    const examining: Examining<Facts> = {
      ...{ declaration, known, organisationId, judge, taken, records },
    };
    return inTurns(examine(table, marks, examining));
  };
  return { catalogue, run };
}

const hash = (text: string): string => createHash("sha256").update(text).digest("base64url");

/** Whether a file can be taken over: no cell is wrong, and no two heads mean the same. */
export const isReady = (
  { ignored }: ImportTable,
  rows: readonly Pick<ExaminedRow<unknown>, "state">[],
): boolean =>
  ignored.every(({ why }) => why !== "double") && rows.every(({ state }) => state !== "wrong");
