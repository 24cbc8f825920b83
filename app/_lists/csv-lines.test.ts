import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { toCsv } from "./csv-lines";

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^[=+\-@\t\r\n;"',|]{1,4}[a-zA-Z0-9!();"]{0,12}$/),
);
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});

const read = (text: string): string[][] =>
  parse(text, { delimiter: ";", relax_column_count: true, record_delimiter: "\r\n" });

it("can be read back: every cell is there, at most with a mark before it", () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const back = read(toCsv(cells));
      expect(back.map((row) => row.length)).toEqual(cells.map((row) => row.length));
      for (const [at, row] of back.entries()) {
        const plain = row.map((text, i) => (text === `'${cells[at]?.[i]}` ? text.slice(1) : text));
        expect(plain).toEqual(cells[at]);
      }
    }),
  );
});

it("never gives a spreadsheet something to run", () => {
  fc.assert(
    fc.property(rows, (cells) => {
      for (const text of read(toCsv(cells)).flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
