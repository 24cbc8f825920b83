import { randomUUID } from "node:crypto";
import { importWords } from "@/app/_import/vocabulary";
import type { ImportTable } from "@/domain/import/table";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { importedBottlenecks } from "../bottleneck/import";
import { db } from "../db";
import { importTrial } from "../import/run";
import { keepTrial } from "../import/trials";
import { tryOut } from "../import/try-out";

export const by = { words: importWords, reader: "nl" } as const;

/** A file with these columns, and rows numbered from 2 on, as a spreadsheet does. */
export const tableOf = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): ImportTable => ({
  heads: columns.map((column) => ({ text: column, column })),
  ignored: [],
  rows: rows.map((cells, nth) => ({ number: nth + 2, cells: [...cells] })),
});

export const columns = [
  "yourNumber",
  "title",
  "problem",
  "regions",
  "themes",
  "nextStep",
  "nextStepOn",
];
export const row = (
  number: string,
  title = `Bus ${number}`,
  regions = "Twente; Borken",
): string[] => [
  ...[number, title, "Studenten betalen dubbel.", regions],
  ...["mobility", "Bellen", "1-1-2100"],
];

/** A file whose numbers no other test uses. */
export function numbered(count: number) {
  const mark = randomUUID();
  return tableOf(
    columns,
    Array.from({ length: count }, (_, nth) => row(`${mark} ${nth}`)),
  );
}

export const coordinator = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

export async function keep(viewer: Viewer, table: ImportTable, noun = "bottleneck" as const) {
  const kept = await keepTrial(viewer, noun, table);
  return kept.ok ? kept.value : "";
}

export const run = (viewer: Viewer, trialId: string, requestId = randomUUID()) =>
  importTrial(viewer, importedBottlenecks, { trialId, requestId }, by);

export const statesOf = async (viewer: Viewer, table: ImportTable) =>
  (await tryOut(viewer, importedBottlenecks, table, by)).map(({ state }) => state);
