import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf, unpack } from "@/domain/testing/unpack";
import type { Cell } from "./cells";
import { type Sheet, workbookBytes } from "./workbook";

const sheet = (rows: Cell[][], head = ["a", "b"]): Sheet => ({
  ...{ name: "Lijst", head },
  rows: (async function* () {
    if (rows.length > 0) yield rows;
  })(),
});

async function read(sheets: Sheet[]): Promise<Record<string, string>> {
  const pieces = [];
  for await (const piece of workbookBytes(sheets)) pieces.push(piece);
  return unpack(Buffer.concat(pieces));
}

const first = "xl/worksheets/sheet1.xml";

test("numbers, days and amounts are what a spreadsheet counts with, and texts are texts", async () => {
  const row: Cell[] = ["tekst", 105_000, { day: "2026-12-03" }, { amount: "7400000.50" }, null];
  const parts = await read([sheet([row], ["a", "b", "c", "d", "e"])]);
  const [head, cells] = cellsOf(parts[first]!);
  expect(head?.map(({ value }) => value)).toEqual(["a", "b", "c", "d", "e"]);
  expect(cells).toEqual([
    { value: "tekst", style: 4 },
    { value: 105_000, style: 0 },
    // 3 December 2026, counted from the end of 1899.
    { value: 46_359, style: 2 },
    { value: 7_400_000.5, style: 3 },
    { value: null, style: 0 },
  ]);
});

test("its head stays in sight, its columns have a width, and it has each sheet", async () => {
  const parts = await read([sheet([["x".repeat(200), 1]]), { ...sheet([]), name: "A/B: [c]" }]);
  expect(parts[first]).toContain('<pane ySplit="1" topLeftCell="A2"');
  expect(parts[first]).toContain('max="1" width="60"');
  expect(parts["xl/worksheets/sheet2.xml"]).toContain('<sheetData><row r="1">');
  expect(parts["xl/workbook.xml"]).toContain('<sheet name="A B   c " sheetId="2"');
});

test("whatever people write comes back as they wrote it, and is never a formula", async () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.stringMatching(/^[=+\-@<>&"'_x\t\n]{1,6}[a-f0-9_(]{0,9}$/),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(text, { minLength: 2, maxLength: 2 })), async (rows) => {
      const parts = await read([sheet(rows)]);
      // Signs that no file of XML can hold.
      const sayable = (one: string) =>
        one.replace(/(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]/gu, "");
      const back = cellsOf(parts[first]!).slice(1);
      expect(back.map((cells) => cells.map(({ value }) => value ?? ""))).toEqual(
        rows.map((cells) => cells.map(sayable)),
      );
      expect(parts[first]).not.toContain("<f");
    }),
    { numRuns: 60 },
  );
});

test("a text that is longer than a cell bears is cut, so that the file opens", async () => {
  const parts = await read([sheet([["é".repeat(40_000), ""]])]);
  const [, [cell] = []] = cellsOf(parts[first]!);
  expect(String(cell?.value)).toHaveLength(32_767);
  expect(String(cell?.value).endsWith("…")).toBe(true);
});

test("no more is read than is taken, and nothing when the reader goes away", async () => {
  const state = { read: 0, isWanted: true };
  const endless: Sheet = {
    ...{ name: "x", head: ["a", "b"] },
    rows: (async function* () {
      try {
        for (;;) {
          state.read += 1;
          yield Array.from({ length: 100 }, (_, at) => [crypto.randomUUID(), at]);
        }
      } finally {
        state.isWanted = false;
      }
    })(),
  };
  const file = workbookBytes([endless]);
  for (let piece = 0; piece < 12; piece += 1) await file.next();
  const { read: soFar } = state;
  expect(soFar).toBeLessThan(400);
  await file.return(undefined);
  await new Promise((done) => setImmediate(done));
  expect(state.isWanted).toBe(false);
  expect(state.read).toBeLessThanOrEqual(soFar + 20);
});

test.each([0, 1, 40])(
  "when its rows cannot be read after %i there is no file that looks whole",
  async (most) => {
    const broken: Sheet = {
      ...{ name: "x", head: ["a"] },
      rows: (async function* (): AsyncGenerator<Cell[][]> {
        for (let at = 0; at < most; at += 1) {
          yield Array.from({ length: 200 }, (_, row) => [`${at} ${row}`]);
          await new Promise((done) => setImmediate(done));
        }
        yield await Promise.reject<Cell[][]>(new Error("away"));
      })(),
    };
    await expect(read([broken])).rejects.toThrow("away");
  },
);
