import type { Problem, Problems } from "../outcome";

/** What the portal knows of places, bodies and partnerships by an id: of these a form lets one choose. */
export type Among = "organisation" | "partnership" | "party" | "region";

/** A field in a row of a table. A row without what is needed is not right; without anything it is none. */
export type Cell = { needed?: true } & (
  | { kind: "line"; most: number }
  | { kind: "number" }
  | { kind: "day" }
  /** A year, a month or a day, as precise as the source: "2019-05". */
  | { kind: "moment" }
  | { kind: "code"; of: readonly string[] }
  | { kind: "id"; among: Among }
  | { kind: "address" }
  /** A name in each language, and beside that column one of its own name in one language at least. */
  | { kind: "names"; most: number; column: string }
);

/** A row of a table, by the names of its cells; what is not known is "". */
export type Cells = Readonly<Record<string, string>>;

/** Where the rows stand that belong to an entry: in which table, and by which of its columns. */
type Linked = { table: string; of: string; hasOwnId?: true };
/** Or where they stand as a list in its own row: in the column of that name. */
type Listed = { isListed: true };

/** One thing that a form asks of an entry, and where it is kept: its own name, unless a column is given. */
export type Part = {
  column?: string;
} /** A text in each language; where it is needed, in one at least, or in all. */ & (
  | { kind: "names"; most: number; isLong?: true; needed?: true | "all" }
  | { kind: "line"; most: number }
  | { kind: "year" }
  | { kind: "code"; of: readonly string[]; needed?: true }
  | { kind: "codes"; of: readonly string[] }
  | { kind: "id"; among: Among }
  | ({ kind: "ids"; among: Among; link: string } & Linked)
  | ({
      kind: "rows";
      cells: Readonly<Record<string, Cell>>;
      /** The cells that no two rows have alike. */
      unique?: readonly string[];
      /** The problem of a row that has them like one before it, where that is said in words of its own. */
      twice?: Problem;
      /** The one way in which a row is kept, of the ways in which people write it. */
      kept?: (row: Cells) => Cells;
      /** What is wrong with a row by itself, by its cells, beyond what each of them says. */
      wrong?: (row: Cells) => Problems;
    } & (Linked | Listed))
);

export type EntryParts = Readonly<Record<string, Part>>;
