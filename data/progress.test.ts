import { expect, test } from "vitest";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./db";
import { latestOpenBottlenecks, latestProjects } from "./latest-records";
import { latestProgress } from "./progress";

const references = (lines: { reference: string }[]) => lines.map(({ reference }) => reference);

test("the public reads where the published bottlenecks came to stand, the last that moved first", async () => {
  const first = await makeBottleneck(db, { published: true });
  const second = await makeBottleneck(db, { published: true });
  const hidden = await makeBottleneck(db);
  await db.bottleneck.update({
    where: { id: first.id },
    data: { status: "UNDER_ASSESSMENT", statusSince: new Date() },
  });

  const lines = await latestProgress(null, 5);
  expect(references(lines)).toEqual([first.reference, second.reference]);
  expect(lines[0]?.status).toBe("UNDER_ASSESSMENT");

  const reader = await makeViewer(db, "READER", scopes.all);
  expect(references(await latestProgress(reader, 5))).toContain(hidden.reference);
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
