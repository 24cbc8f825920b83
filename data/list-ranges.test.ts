import { expect, test } from "vitest";
import { Prisma } from "@/prisma/generated/client";
import { db } from "./db";
import { numberIn } from "./list-ranges";

test.each([
  ["9", "10", [9, 10]],
  ["10", null, [10, 11]],
  [null, "8", [8]],
])(
  "a range of numbers from %s until %s compares numbers and not their digits",
  async (from, until, found) => {
    const rows = await db.$queryRaw`select n from generate_series(8, 11) n
    where ${numberIn(Prisma.sql`n`)({ from, until })} order by n`;
    expect(rows).toEqual(found.map((n) => ({ n })));
  },
);
