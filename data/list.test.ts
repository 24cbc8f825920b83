import { expect, test } from "vitest";
import type { PageMark } from "@/domain/list";
import { eachBatch } from "./list";

const all = Array.from({ length: 2_500 }, (_, at) => ({
  id: String(at).padStart(4, "0"),
  at: new Date(0),
}));

/** Reads as a statement does: the rows after the mark, and one more. */
const readOf = (rows: typeof all) => async (mark: PageMark, size: number) => {
  const from = "key" in mark ? rows.findIndex(({ id }) => id === mark.key.id) + 1 : 0;
  return rows.slice(from, from + size + 1);
};

async function fileOf(rows: typeof all, most: number) {
  const file = { ids: [] as string[], isCutOff: false };
  for await (const batch of eachBatch(readOf(rows), { most })) {
    expect(file.isCutOff).toBe(false);
    file.ids.push(...batch.rows.map(({ id }) => id));
    file.isCutOff = batch.isCutOff;
  }
  return file;
}

test.each([0, 1, 999, 1_000, 1_001, 2_000, 2_500])(
  "a file of a list of %d rows holds each once",
  async (count) => {
    const rows = all.slice(0, count);
    expect(await fileOf(rows, 3_000)).toEqual({ ids: rows.map(({ id }) => id), isCutOff: false });
  },
);

test.each([1_999, 2_000, 2_001])(
  "of a list of %d rows a file of at most 2,000 is cut off only when rows are left",
  async (count) => {
    const { ids, isCutOff } = await fileOf(all.slice(0, count), 2_000);
    expect(ids).toHaveLength(Math.min(count, 2_000));
    expect(isCutOff).toBe(count > 2_000);
  },
);
