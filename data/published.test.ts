import { expect, test } from "vitest";
import { makeBottleneck, makeProject } from "@/prisma/testing/make";
import { db } from "./db";
import { countPublished, listPublished } from "./published";

test("search engines are told of every published record, page by page, and of no other", async () => {
  const open = await Promise.all([1, 2, 3].map(() => makeBottleneck(db, { published: true })));
  open.push(await makeProject(db, { published: true }));
  const internal = [
    await makeBottleneck(db, { published: false }),
    await makeProject(db, { published: false }),
  ];

  const told = [...(await listPublished(0, 3)), ...(await listPublished(1, 3))];
  expect(told.map(({ reference }) => reference).sort()).toEqual(
    open.map(({ reference }) => reference).sort(),
  );
  for (const { reference } of internal) expect(JSON.stringify(told)).not.toContain(reference);
  expect(await countPublished()).toBe(4);
});
