import { expect, test } from "vitest";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./db";
import { latestOpenBottlenecks, latestProjects } from "./latest-records";
import { latestProgress } from "./progress";

const references = (lines: { reference: string }[]) => lines.map(({ reference }) => reference);

test("the public reads which published bottlenecks moved last, from where and by whom", async () => {
  const [first, second, hidden] = await Promise.all([
    makeBottleneck(db, { published: true, status: "IN_ANALYSIS" }),
    makeBottleneck(db, { published: true, status: "RECOGNISED" }),
    makeBottleneck(db, { status: "RECOGNISED" }),
  ]);
  const onlyRegistered = await makeBottleneck(db, { published: true });
  const since = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  for (const [at, { id }] of [second, first].entries())
    await db.bottleneck.update({ where: { id }, data: { statusSince: since(at + 1) } });
  await db.bottleneckStep.create({
    data: {
      ...{ bottleneckId: first.id, step: "analyse", from: "RECOGNISED", to: "IN_ANALYSIS" },
      takenForId: "bzk",
    },
  });

  const lines = await latestProgress(null, 50);
  expect(references(lines).slice(0, 2)).toEqual([first.reference, second.reference]);
  expect(references(lines)).not.toContain(onlyRegistered.reference);
  expect(references(lines)).not.toContain(hidden.reference);
  expect(lines[0]?.change).toEqual({ from: "RECOGNISED", organisationId: "bzk" });
  expect(lines[1]?.change).toBeNull();

  const reader = await makeViewer(db, "READER", scopes.all);
  expect(references(await latestProgress(reader, 50))).toContain(hidden.reference);
});

test("a place lists what is open and published there, and no more", async () => {
  const place = { regionIds: ["NL341", "NL342"] };
  const here = await makeBottleneck(db, { published: true, regionIds: ["NL341", "BE234"] });
  await makeBottleneck(db, { regionIds: ["NL341", "BE234"] });
  await makeBottleneck(db, { published: true, regionIds: ["NL341"], status: "RESOLVED" });
  expect(references(await latestOpenBottlenecks(null, place, 10))).toEqual([here.reference]);
  expect(await latestProjects(null, place, 10)).toEqual([]);
});

test("a partnership lists the bottlenecks it has taken on", async () => {
  const taken = await makeBottleneck(db, { published: true, partnershipIds: ["nl-wal"] });
  const found = await latestOpenBottlenecks(null, { partnershipId: "nl-wal" }, 10);
  expect(references(found)).toEqual([taken.reference]);
});
