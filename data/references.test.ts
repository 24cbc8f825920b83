import { expect, test } from "vitest";
import { db } from "./db";
import { nextReferences } from "./references";

test("fifty at once get fifty consecutive references", async () => {
  const given = await Promise.all(
    Array.from({ length: 50 }, () =>
      db.$transaction((tx) => nextReferences(tx, "GW", 2031, 1), {
        maxWait: 20_000,
        timeout: 20_000,
      }),
    ),
  );

  expect(given.flat().sort()).toEqual(
    Array.from({ length: 50 }, (_, at) => `GW-2031-${String(at + 1).padStart(4, "0")}`),
  );
});

test("a reference of a write that failed is given out again", async () => {
  const failed = db.$transaction(async (tx) => {
    await nextReferences(tx, "GP", 2032, 1);
    throw new Error("the rest of this write failed");
  });
  await expect(failed).rejects.toThrow("the rest of this write failed");

  expect(await db.$transaction((tx) => nextReferences(tx, "GP", 2032, 1))).toEqual([
    "GP-2032-0001",
  ]);
});
