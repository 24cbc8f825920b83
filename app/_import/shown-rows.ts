import { shownReferences } from "@/data/import/taken";
import { readBy } from "@/data/import/try-out";
import type { WrongCell } from "@/domain/import/column";
import { type ExaminedRow, type RowState, rowStates } from "@/domain/import/examine";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import type { ImportScreen } from "./noun";
import { importWords } from "./vocabulary";
import { wrongTexts } from "./wrong-texts";

/** So many rows stand on one page. */
export const rowsOnPage = 100;

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What a page of the trial run shows: rows of one state or of all, and what is wrong with their cells in words. */
export type Shown = {
  state: RowState | "all";
  page: number;
  pages: number;
  rows: {
    number: number;
    cells: readonly string[];
    state: RowState;
    reference: string | null;
    wrongs: { at: number | null; column: string; text: string }[];
  }[];
  /** The errors on the pages after this one. */
  more: number;
};

type Asked<Facts> = {
  viewer: Viewer;
  screen: ImportScreen<Facts>;
  rows: readonly ExaminedRow<Facts>[];
  query: Query;
  locale: Locale;
};

/** The rows of a page: those with errors first, unless others are asked for. */
export async function shownRows<Facts>({
  viewer,
  screen,
  rows,
  query,
  locale,
}: Asked<Facts>): Promise<Shown> {
  const hasWrong = rows.some(({ state }) => state === "wrong");
  const asked = [...rowStates, "all" as const].find((state) => state === query.show);
  const state = asked ?? (hasWrong ? "wrong" : "all");
  const chosen = state === "all" ? rows : rows.filter((row) => row.state === state);
  const pages = Math.max(1, Math.ceil(chosen.length / rowsOnPage));
  const page = Math.min(Math.max(1, Math.floor(Number(query.page)) || 1), pages);
  const here = chosen.slice((page - 1) * rowsOnPage, page * rowsOnPage);
  const after = chosen.slice(page * rowsOnPage);
  const told = wrongTexts(locale, await readBy(viewer, { words: importWords, reader: locale }));
  const needed = screen.imported.declaration.columns.filter(({ needs }) => needs);
  // Of a file without a column that has to be there each row would only say that its cell is empty.
  const isMissing = ({ at, column }: WrongCell) =>
    at === null && needed.some(({ name }) => name === column);
  const ids = here.flatMap(({ recordId }) => recordId ?? []);
  const references = await shownReferences(viewer, screen.imported.noun, ids);
  return {
    ...{ state, page, pages },
    rows: here.map(({ row, state, recordId, wrongs }) => ({
      ...{ number: row.number, cells: row.cells, state },
      reference: references.get(recordId ?? "") ?? null,
      wrongs: wrongs.map((wrong) => ({
        ...{ at: wrong.at, column: wrong.column },
        text: isMissing(wrong) ? told({ why: { fault: "missingColumn" } }) : told(wrong),
      })),
    })),
    more: after.reduce((sum, { wrongs }) => sum + wrongs.length, 0),
  };
}
