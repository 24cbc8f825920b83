import { expect, test } from "vitest";
import { borders } from "@/domain/region";
import { makeBottleneck, makeProject } from "@/prisma/testing/make";
import { readFigures, tallyOf } from "./counts/figures";
import { db } from "./db";
import { forgetKept } from "./memory";

test("the database holds records along each border that a form offers, counted in the usual order", async () => {
  const facts = (border: string) => ({ borders: [border], regionIds: [], published: true });
  // The other way round: the order is not that in which they came.
  for (const border of [...borders].reverse()) {
    await makeBottleneck(db, facts(border));
    await makeProject(db, facts(border));
  }
  forgetKept();
  const figures = await readFigures(null);
  expect([...figures.borders.keys()]).toEqual([...borders]);
  for (const border of borders)
    expect(tallyOf(figures.borders, border).projects).toBeGreaterThan(0);
});
