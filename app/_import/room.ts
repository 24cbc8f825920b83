import { type FileProblem, mostRowsRead, Unreadable } from "./limits";

/**
 * How much is read of a file at most, of all its tables together, and what is said of one that has more. A small file
 * unpacks to a large one, and a text of it may stand in thousands of cells: what is kept is counted, and not the file.
 */
const most = {
  /** Elements of XML, and signs written as such ("&amp;"): a cell has two in a spreadsheet, and some twenty in Word. */
  elements: { count: 2_000_000, problem: "tooMuchUnpacked" },
  /** Sheets of a spreadsheet, tables of a document. */
  tables: { count: 100, problem: "tooManyTables" },
  rows: { count: mostRowsRead, problem: "tooManyRows" },
  /** Cells, also the empty ones before one that is filled. */
  cells: { count: 100 * mostRowsRead, problem: "tooMuchUnpacked" },
  letters: { count: 10_000_000, problem: "tooMuchUnpacked" },
} as const satisfies Record<string, { count: number; problem: FileProblem }>;

type Counted = keyof typeof most;

/** What may still be read of a file; refuses the file when it asks for more. */
export type Room = { take: (what: Counted, count?: number) => void };

/** The room of one file, from its first part to its last. */
export function roomOfFile(): Room {
  const taken: Record<Counted, number> = { elements: 0, tables: 0, rows: 0, cells: 0, letters: 0 };
  return {
    take(what, count = 1) {
      taken[what] += count;
      if (taken[what] > most[what].count) throw new Unreadable(most[what].problem);
    },
  };
}
