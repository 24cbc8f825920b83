import { stringify } from "csv-stringify/sync";

/** A text that a spreadsheet reads as UTF-8. */
export const byteOrderMark = "\uFEFF";

/**
 * Rows as CSV with semicolons, as spreadsheets in the Netherlands, Germany and Belgium expect. A cell
 * that a spreadsheet would run as a formula is made a text.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((cells) => [...cells]),
    {
      delimiter: ";",
      escape_formulas: true,
      record_delimiter: "windows",
      quoted_match: /[\r\n;"]/,
    },
  );
