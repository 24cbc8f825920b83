import { beforeEach, expect, test } from "vitest";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { forgetKept } from "../memory";
import { newestByPlace } from "./newest";

beforeEach(forgetKept);

test("a place names the three open ones that were registered last, and what is internal to few", async () => {
  const made = [];
  for (const month of ["01", "02", "03", "04"])
    made.push(
      await makeBottleneck(db, {
        ...{ published: month !== "03", regionIds: ["NL341", "BE234"] },
        reportedAt: new Date(`2031-${month}-01`),
      }),
    );
  await makeBottleneck(db, {
    ...{ published: true, status: "RESOLVED", regionIds: ["NL341", "BE234"] },
    reportedAt: new Date("2031-05-01"),
  });
  const reader = await makeViewer(db, "READER", scopes.all);
  const named = async (viewer: Parameters<typeof newestByPlace>[0]) =>
    (await newestByPlace(viewer)).regions.get("NL341")?.map(({ reference }) => reference);
  const [first, second, third, fourth] = made.map(({ reference }) => reference);
  expect(await named(null)).toEqual([fourth, second, first]);
  expect(await named(reader)).toEqual([fourth, third, second]);
  const [one] = (await newestByPlace(null)).regions.get("BE234") ?? [];
  expect(one?.texts.length).toBeGreaterThan(0);
});
