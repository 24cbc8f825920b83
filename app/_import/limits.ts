import { settings } from "@/domain/settings";

/** The largest file that is taken in, in bytes; scripts/door/uploads.mjs names the same for what stands before Next. */
export const largestFile = 5 * 1024 * 1024;

/** What the parts of a packed file may hold together once they are unpacked, in bytes. */
export const largestUnpacked = 32 * 1024 * 1024;

/** So many rows at most are kept while a file is read: empty lines and those above the head are among them. */
export const mostRowsRead = 4 * settings.importRows.most;

/** So many columns at most have a head. */
export const mostColumns = 200;

/** Why a file as a whole is not read. Each has a text under `Import.refusal`. */
export const fileProblems = [
  "noFile",
  "tooLarge",
  "empty",
  "notATable",
  "oldOffice",
  "hasMacros",
  "isProtected",
  "broken",
  "tooMuchUnpacked",
  "tooManyRows",
  "tooManyColumns",
  "tooManyTables",
  "noTable",
  "noHeads",
  "onlyHeads",
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** Says why a file is not read; caught where the reading of files begins. */
export class Unreadable extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}

/** A table as it stands in a file: the rows with their number there, and their cells as texts. */
export type FileTable = { rows: { number: number; cells: string[] }[] };
