import type { FormValues } from "../fields";
import type { Language, Names } from "../language";
import type { Nameable } from "../organisation";
import type { Problem } from "../outcome";
import type { Place } from "../region";
import type { CellNames } from "./names";
import type { WhereNames } from "./where";

/** The lists from which a cell names something: what the portal keeps, and the words of its own codes. */
const vocabularies = [
  ...(["theme", "partnership", "border", "cause", "phase", "health", "language"] as const),
] as const;
export type Vocabulary = (typeof vocabularies)[number];

/** What a cell is read by. */
export type Known = {
  reader: Language;
  names: Readonly<Record<Vocabulary, CellNames>>;
  regions: ReadonlyMap<string, Place & { id: string; kind: string; names: Names }>;
  where: WhereNames;
  organisations: ReadonlyMap<string, Nameable>;
};

/** What only a file can have, beside the problems of forms. Each has a text under `Import.fault`. */
export const faults = [
  "unknownName",
  "severalCalled",
  "severalPlaces",
  "tooManyNames",
  "notADay",
  "brokenFormula",
  "repeatedRow",
  "numberTwice",
  "numberTooLong",
  "missingColumn",
] as const;
type Fault = (typeof faults)[number];

/** Among what one looks for a name that is near: a list, a region, or an organisation. */
export type Among = Vocabulary | "place" | "organisation";

/** What is wrong with a cell: a problem of the form it fills, or a fault of its own, with what stands there. */
export type Wrong =
  | { problem: Problem }
  | { fault: Fault; typed?: string; among?: Among; row?: number; candidates?: readonly string[] };

/** Something wrong, at the cell of this head; null where the file has no column for it. */
export type WrongCell = { at: number | null; column: string; why: Wrong };

/** A cell as fields of the form, or what is wrong with it. */
export type CellRead = { ok: true; values: FormValues } | { ok: false; wrong: Wrong };

/** A column that a noun declares: how a cell is read, and which fields of the form it fills. */
export type Column = {
  name: string;
  /** Its field by the names of forms, where its head is called like one. */
  fills: readonly string[];
  read: (typed: string, known: Known) => CellRead;
  /**
   * Without it no row can be taken over. Gives what would do in its place: where its cell is wrong, the others are
   * looked at all the same, so that one is told of everything at once.
   */
  needs?: (known: Known) => FormValues;
  /** The cell in one form, so that the same row is recognised however its file writes it. */
  plain: (typed: string) => string;
};

/** A noun as it declares itself to the import. */
export type ImportDeclaration<Facts> = {
  columns: readonly Column[];
  /** Columns of the portal's own file that are known and not taken over. */
  notTaken: readonly string[];
  /** The fields of the form as the cells fill them, with what an empty one stands for; parsed. */
  parse: (
    values: FormValues,
    by: { reader: Language; organisationId: string },
  ) => { ok: true; value: Facts } | { ok: false; problems: Readonly<Record<string, Problem>> };
};

/** The column by whose cells a row is recognised: the number that it has where it comes from. */
export const keyColumn = "yourNumber";

/** The column of the portal's own number, as its file of the list has it. */
export const referenceColumn = "reference";
