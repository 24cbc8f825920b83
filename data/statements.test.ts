import { beforeAll, expect, test } from "vitest";
import { readAddress } from "@/app/_lists/address";
import { bottleneckList } from "@/domain/bottleneck/list";
import { projectList } from "@/domain/project/list";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { countBottlenecks } from "./bottleneck/counts";
import { listBottlenecks } from "./bottleneck/list";
import { findBottleneck } from "./bottleneck/page";
import { readCatalogue } from "./catalogue";
import { db } from "./db";
import { readFigures } from "./figures";
import { listPartnerships } from "./partnership/partnerships";
import { latestProgress } from "./progress";
import { countProjects, listProjects } from "./project/list";
import { findProject } from "./project/page";
import { readWorkbench } from "./workbench/workbench";

/** A page may send six; one of them tells who is signed in. */
const most = 5;

let viewer: Viewer;
let references: { bottleneck: string; project: string };
let statements = 0;

beforeAll(async () => {
  viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const bottleneck = await makeBottleneck(db, { regionIds: ["NL213", "DEA34"], published: true });
  const project = await makeProject(db, { regionIds: ["NL213", "DEA34"] });
  references = { bottleneck: bottleneck.reference, project: project.reference };
  // What is kept in memory for all readers was read before.
  await Promise.all([readCatalogue(), readFigures(), listPartnerships()]);
  db.$on("query", () => {
    statements += 1;
  });
});

async function listPage(query: Record<string, string>) {
  const given = { viewer, reader: "nl" as const, catalogue: await readCatalogue() };
  const asked = { ...given, ...readAddress(bottleneckList, query) };
  await Promise.all([countBottlenecks(asked), listBottlenecks(asked, asked)]);
}

async function projectPage(query: Record<string, string>) {
  const given = { viewer, reader: "nl" as const, catalogue: await readCatalogue() };
  const asked = { ...given, ...readAddress(projectList, query) };
  await Promise.all([countProjects(asked), listProjects(asked, asked)]);
}

const pages: Record<string, () => Promise<unknown>> = {
  home: () => latestProgress(null, 5),
  list: () => listPage({}),
  "filtered list": () => listPage({ theme: "labour", region: "NL213", status: "REPORTED" }),
  search: () => listPage({ q: "vergunning" }),
  bottleneck: () => findBottleneck(viewer, references.bottleneck),
  projects: () => projectPage({ region: "NL213" }),
  project: () => findProject(viewer, references.project),
  workbench: () => readWorkbench(viewer, "nl"),
};

test.each(Object.keys(pages))("%s sends few statements", async (name) => {
  statements = 0;
  await pages[name]!();
  await new Promise((done) => setTimeout(done, 50));
  expect(statements).toBeGreaterThan(0);
  expect(statements).toBeLessThanOrEqual(most);
});
