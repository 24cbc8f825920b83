import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "./db";
import { forgetOldAnswers } from "./requests";

test("the answer to a post is kept for thirty days, and no longer", async () => {
  const [old, recent] = [randomUUID(), randomUUID()];
  const day = 86_400_000;
  const now = new Date();
  await db.answeredRequest.createMany({
    data: [
      { key: old, at: new Date(now.getTime() - 31 * day) },
      { key: recent, at: new Date(now.getTime() - 29 * day) },
    ],
  });
  await forgetOldAnswers(now);
  const left = await db.answeredRequest.findMany({ where: { key: { in: [old, recent] } } });
  expect(left.map(({ key }) => key)).toEqual([recent]);
});
