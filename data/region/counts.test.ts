import { expect, test } from "vitest";
import { statusesOf } from "@/domain/bottleneck/bottleneck";
import { makeBottleneck, makeProject } from "@/prisma/testing/make";
import { db } from "../db";
import { countByRegion, countsOf } from "./counts";

test("an internal record is never counted for the public", async () => {
  const before = countsOf(await countByRegion(), "NL213");
  await makeBottleneck(db, { regionIds: ["NL213", "DEA34"] });
  await makeProject(db, { regionIds: ["NL213", "DEA34"] });
  expect(countsOf(await countByRegion(), "NL213")).toEqual(before);
});

test("a region counts what is published and open, a cooperation region each record once", async () => {
  const regionIds = ["NL114", "NL115"];
  await makeBottleneck(db, { published: true, regionIds });
  await makeBottleneck(db, { published: true, regionIds: ["NL114"], status: "IN_TREATMENT" });
  await makeBottleneck(db, { published: true, regionIds, status: "RESOLVED" });
  await makeProject(db, { published: true, regionIds });
  await makeProject(db, { published: true, regionIds, phase: "STOPPED" });

  const counts = await countByRegion();
  expect(countsOf(counts, "NL114")).toEqual({ open: 2, projects: 1 });
  expect(countsOf(counts, "NL115")).toEqual({ open: 1, projects: 1 });
  expect(countsOf(counts, "edr")).toEqual({ open: 2, projects: 1 });
  expect(countsOf(counts, "nowhere")).toEqual({ open: 0, projects: 0 });
});

test("the count of every region is what one would count by hand", async () => {
  const counts = await countByRegion();
  for (const { id, members } of await db.region.findMany({ include: { members: true } })) {
    const regionIds = members.length > 0 ? members.map(({ memberId }) => memberId) : [id];
    const open = await db.bottleneck.count({
      where: {
        published: true,
        status: { in: statusesOf("open") },
        regions: { some: { regionId: { in: regionIds } } },
      },
    });
    expect(countsOf(counts, id).open, id).toBe(open);
  }
});
