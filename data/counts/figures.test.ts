import { beforeEach, expect, test } from "vitest";
import { openStatuses, solvedStatuses } from "@/domain/bottleneck/bottleneck";
import type { Anyone } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { bottlenecks } from "../bottleneck/list";
import { db } from "../db";
import { forgetKept } from "../memory";
import { projects } from "../project/list";
import { askedBy, askedOfProjects } from "../testing/ask";
import { visible } from "../visibility";
import { readFigures, tallyOf } from "./figures";

beforeEach(forgetKept);

test("an internal record is counted for whom a grant lets see it, and for nobody else", async () => {
  const twente = await makeViewer(db, "READER", scopes.twente);
  const before = await Promise.all([readFigures(null), readFigures(twente)]);
  await makeBottleneck(db, { regionIds: ["NL213", "DEA34"] });
  await makeProject(db, { regionIds: ["NL213", "DEA34"] });
  forgetKept();
  const [open, own] = await Promise.all([readFigures(null), readFigures(twente)]);
  expect(open).toEqual(before[0]);
  expect(open.isPublic).toBe(true);
  expect(own.isPublic).toBe(false);
  const was = tallyOf(before[1].regions, "NL213");
  expect(tallyOf(own.regions, "NL213")).toEqual({
    ...{ open: was.open + 1, solved: was.solved, projects: was.projects + 1 },
  });
});

test("a region counts what is open, waiting and solved, a cooperation region each record once", async () => {
  const regionIds = ["NL114", "NL115"];
  const published = true;
  await makeBottleneck(db, { published, regionIds });
  await makeBottleneck(db, { published, regionIds: ["NL114"], status: "IN_TREATMENT" });
  await makeBottleneck(db, { published, regionIds: ["NL115"], status: "ON_HOLD" });
  await makeBottleneck(db, { published, regionIds, status: "RESOLVED" });
  await makeBottleneck(db, { published, regionIds, status: "DECLINED" });
  await makeProject(db, { published, regionIds });

  const { regions } = await readFigures(null);
  expect(tallyOf(regions, "NL114")).toEqual({ open: 2, solved: 1, projects: 1 });
  expect(tallyOf(regions, "NL115")).toEqual({ open: 2, solved: 1, projects: 1 });
  expect(tallyOf(regions, "edr")).toEqual({ open: 3, solved: 1, projects: 1 });
  expect(tallyOf(regions, "nowhere")).toEqual({ open: 0, solved: 0, projects: 0 });
});

test("every place says what one would count by hand, and what its list says", async () => {
  const official = await makeViewer(db, "READER", scopes.twente);
  for (const viewer of [null, official] as Anyone[]) {
    const figures = await readFigures(viewer);
    for (const { id, members } of await db.region.findMany({ include: { members: true } })) {
      const regionIds = members.length > 0 ? members.map(({ memberId }) => memberId) : [id];
      const where = {
        AND: [visible(viewer)],
        regions: { some: { regionId: { in: regionIds } } },
      };
      const [open, solved] = await Promise.all(
        [openStatuses, solvedStatuses].map((statuses) =>
          db.bottleneck.count({ where: { ...where, status: { in: [...statuses] } } }),
        ),
      );
      expect(tallyOf(figures.regions, id), id).toMatchObject({ open, solved });
    }
    for (const region of ["NL213", "NL114", "edr", "euregio-gronau"]) {
      const tally = tallyOf(figures.regions, region);
      const listed = await bottlenecks.count(await askedBy(viewer, { region, group: "open" }));
      expect(listed?.total).toBe(tally.open);
      const there = await projects.count(await askedOfProjects(viewer, { region }));
      expect(there?.total).toBe(tally.projects);
    }
    const open = await bottlenecks.count(await askedBy(viewer, { group: "open" }));
    expect(open?.total).toBe(figures.open);
    const running = await projects.count(await askedOfProjects(viewer, { phase: "RUNNING" }));
    expect(running?.total).toBe(figures.runningProjects);
  }
});
