import { beforeAll, expect, test } from "vitest";
import type { AddressValues } from "@/app/_lists/address-ranges";
import { generate } from "@/prisma/generate/generate";
import { planFor } from "@/prisma/generate/plan";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { readFigures, tallyOf } from "../counts/figures";
import { db } from "../db";
import { forgetKept } from "../memory";
import { askedBy } from "../testing/ask";
import { bottlenecks } from "./list";
import { mostCounted } from "./source";

beforeAll(async () => {
  await generate(process.env.DATABASE_OWNER_URL ?? "", planFor(2500, 10));
  // Most of what is generated is solved: as if it were not.
  await db.bottleneck.updateMany({
    where: { status: "RESOLVED" },
    data: { status: "IN_ANALYSIS" },
  });
  const ids = (await db.bottleneck.findMany({ select: { id: true } })).map(({ id }) => id);
  await db.bottleneckRegion.createMany({
    data: ids.map((bottleneckId) => ({ bottleneckId, regionId: "NL213" })),
    skipDuplicates: true,
  });
  await db.bottleneckPartnership.createMany({
    data: ids.map((bottleneckId) => ({ bottleneckId, partnershipId: "nl-nrw" })),
    skipDuplicates: true,
  });
  forgetKept();
}, 240_000);

test("beyond a thousand too, a list says the number that leads to it", async () => {
  const national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  for (const viewer of [null, national]) {
    const figures = await readFigures(viewer);
    const { open } = tallyOf(figures.regions, "NL213");
    const partnership = tallyOf(figures.partnerships, "nl-nrw").open;
    expect(Math.min(open, partnership)).toBeGreaterThan(mostCounted);
    const questions: [AddressValues, number][] = [
      [{}, figures.bottlenecks],
      [{ group: "open" }, figures.open],
      [{ status: ["RESOLVED", "PARTLY_RESOLVED"] }, figures.solved],
      [{ group: "open", region: "NL213" }, open],
      [{ group: "open", partnership: "nl-nrw" }, partnership],
    ];
    for (const [query, total] of questions) {
      const counts = await bottlenecks.count(await askedBy(viewer, query));
      expect({ query, total: counts?.total, atLeast: counts?.atLeast }).toEqual({
        ...{ query, total, atLeast: false },
      });
    }
  }
}, 120_000);

test("a question that no figure answers is counted as far as it says", async () => {
  const asked = await askedBy(null, {
    group: "open",
    theme: (await db.theme.findMany()).map(({ id }) => id),
  });
  const counts = await bottlenecks.count(asked);
  expect(counts).toMatchObject({ total: mostCounted, atLeast: true });
});
