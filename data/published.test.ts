import { expect, test } from "vitest";
import { makeBottleneck } from "@/prisma/testing/make";
import { db } from "./db";
import { countPublished, listPublished } from "./published";

test("search engines are told of every published record, page by page, and of no other", async () => {
  const open = await Promise.all([1, 2, 3].map(() => makeBottleneck(db, { published: true })));
  const { reference: internal } = await makeBottleneck(db, { published: false });

  const told = [...(await listPublished(0, 2)), ...(await listPublished(1, 2))];
  expect(told.map(({ reference }) => reference).sort()).toEqual(
    open.map(({ reference }) => reference).sort(),
  );
  expect(JSON.stringify(told)).not.toContain(internal);
  expect(await countPublished()).toBe(3);
});
