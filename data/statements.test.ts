import { beforeAll, expect, test } from "vitest";
import { readAddress } from "@/app/_lists/address";
import { accountList } from "@/domain/account/list";
import { bottleneckStatuses } from "@/domain/bottleneck/bottleneck";
import { bottleneckList } from "@/domain/bottleneck/list";
import { projectList } from "@/domain/project/list";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { readAgenda } from "./account/agenda";
import { accounts } from "./account/list";
import { findOwnAccount } from "./account/own-account";
import { readBoard } from "./bottleneck/board";
import { readBottleneckDays } from "./bottleneck/calendar";
import { findEditable } from "./bottleneck/edit";
import { bottlenecks } from "./bottleneck/list";
import { findBottleneck } from "./bottleneck/page";
import { findSimilar } from "./bottleneck/similar";
import { readCatalogue } from "./catalogue";
import { readFigures } from "./counts/figures";
import type { DayCount, OnDay } from "./dated";
import { db } from "./db";
import { readHistory } from "./history";
import { latestOpenBottlenecks, latestProjects } from "./latest-records";
import { pageSize } from "./list";
import { listPartnerships } from "./partnership/partnerships";
import { latestProgress } from "./progress";
import { projects } from "./project/list";
import { findProject, findProjectToEdit } from "./project/page";
import { searchAll } from "./search/everything";
import { readWorkbench } from "./workbench/workbench";

/** A page may send six; one of them tells who is signed in. */
const most = 5;

let viewer: Viewer;
let administrator: Viewer;
const references = { bottleneck: "", project: "" };
let statements = 0;

/** With one record a statement for each row would hide among the others: there are thirty of each. */
const records = 30;

beforeAll(async () => {
  viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  administrator = await makeViewer(db, "ADMINISTRATOR", scopes.all);
  await Promise.all(Array.from({ length: records }, () => makeViewer(db, "READER", scopes.twente)));
  const made = await Promise.all(Array.from({ length: records }, makeFullProject));
  const numbers = await Promise.all(made.map(({ id }) => makeFullBottleneck(id)));
  references.bottleneck = numbers[0] ?? "";
  references.project = made[0]?.reference ?? "";
  await makeEdits(made);
  // What is kept in memory for all readers was read before.
  await Promise.all([readCatalogue(), readFigures(null), listPartnerships()]);
  db.$on("query", () => {
    statements += 1;
  });
});

/** As many edits of the first bottleneck, each of which linked another project. */
async function makeEdits(linked: readonly { id: string; reference: string }[]): Promise<void> {
  const where = { reference: references.bottleneck };
  const { id: recordId } = await db.bottleneck.findUniqueOrThrow({ where, select: { id: true } });
  await db.auditEvent.createMany({
    data: linked.map(({ id, reference }) => ({
      ...{ name: "bottleneck.edited", recordType: "Bottleneck", recordId },
      payload: {
        changes: {},
        texts: [],
        linked: [{ type: "Project", id, reference }],
        unlinked: [],
      },
    })),
  });
}

/** A bottleneck in three languages, in several regions and themes, with sides, sources, steps and a project. */
async function makeFullBottleneck(projectId: string): Promise<string> {
  const { id, reference } = await makeBottleneck(db, {
    ...{ published: true, status: "IN_ANALYSIS", themeIds: ["mobility", "labour"] },
    regionIds: ["NL213", "DEA34", "DEA37"],
    partnershipIds: ["nl-nrw", "nl-vl"],
  });
  const words = { title: "Ein Titel", problem: "Ein Problem.", origin: "TRANSLATED" } as const;
  await db.bottleneck.update({
    where: { id },
    data: {
      nextSteps: { create: { what: "Overleg", dueOn: new Date("2020-01-01") } },
      texts: {
        createMany: {
          data: [
            { ...words, language: "de" },
            { ...words, language: "fr" },
          ],
        },
      },
      sides: { create: { country: "DE", competentId: "bzk" } },
      sources: { createMany: { data: [{ note: "Eén" }, { note: "Twee" }] } },
      history: { create: { step: "assess", from: "REPORTED", to: "UNDER_ASSESSMENT" } },
      projects: { create: { projectId } },
    },
    select: { id: true },
  });
  return reference;
}

/** A project in two languages, with partners, milestones, reports, money and sources. */
async function makeFullProject() {
  const project = await makeProject(db, { regionIds: ["NL213", "DEA34"], published: true });
  const report = { health: "ON_COURSE", text: "Op koers.", language: "nl" } as const;
  await db.project.update({
    where: { id: project.id },
    data: {
      texts: { create: { language: "de", name: "Ein Bus", summary: "Eine Linie." } },
      partners: { createMany: { data: [{ organisationId: "bzk" }, { organisationId: "cbs" }] } },
      milestones: {
        createMany: {
          data: ["Plan", "Proef"].map((title) => ({ title, plannedOn: new Date("2020-01-01") })),
        },
      },
      reports: { createMany: { data: [report, report] } },
      funding: {
        createMany: { data: ["1.00", "2.00"].map((amount) => ({ amount, source: "EU" })) },
      },
      sources: { createMany: { data: [{ note: "Eén" }, { note: "Twee" }] } },
    },
    select: { id: true },
  });
  return project;
}

async function listPage(query: Record<string, string>) {
  const given = { viewer, reader: "nl" as const, catalogue: await readCatalogue() };
  const asked = { ...given, ...readAddress(bottleneckList, query) };
  await Promise.all([bottlenecks.count(asked), bottlenecks.page(asked)]);
}

/** The list with the numbers of the lists beside it. */
async function listWithTabs() {
  const catalogue = await readCatalogue();
  const asked = ["", "late", "none"].map((step) => ({
    ...{ viewer, reader: "nl" as const, catalogue },
    ...readAddress(bottleneckList, { step }),
  }));
  await Promise.all([bottlenecks.countEach(asked), listPage({ status: "REPORTED" })]);
}

async function projectPage(query: Record<string, string>) {
  const given = { viewer, reader: "nl" as const, catalogue: await readCatalogue() };
  const asked = { ...given, ...readAddress(projectList, query) };
  await Promise.all([projects.count(asked), projects.page(asked)]);
}

/** A list in another way than as rows: what it counts, and what stands on the board or in the calendar. */
async function shownAs(view: "board" | "calendar", query: Record<string, string>) {
  const given = { viewer, reader: "nl" as const, catalogue: await readCatalogue() };
  const asked = { ...given, asked: null, ...readAddress(bottleneckList, { view, ...query }) };
  const span = { from: "2019-12-30", until: "2020-02-02", each: 3 };
  const pick = (counts: readonly DayCount[]): OnDay[] =>
    counts.flatMap(({ kind, on, ids }) => ids.map((id) => ({ kind, on, id, isDone: false })));
  const [, found] = await Promise.all([
    bottlenecks.count(asked),
    view === "board"
      ? readBoard(asked, bottleneckStatuses)
      : readBottleneckDays(asked, span, pick).then(({ named }) => named),
  ]);
  expect(found.length).toBeGreaterThan(0);
}

const pages: Record<string, () => Promise<unknown>> = {
  home: () => latestProgress(null, 5),
  list: () => listPage({}),
  "list with lists beside it": listWithTabs,
  "filtered list": () => listPage({ theme: "labour", region: "NL213", status: "REPORTED" }),
  board: () => shownAs("board", {}),
  "filtered board": () => shownAs("board", { theme: "labour", status: "IN_ANALYSIS" }),
  calendar: () => shownAs("calendar", {}),
  "filtered calendar": () => shownAs("calendar", { theme: "labour", region: "NL213" }),
  "calendar of an official's own": () => readAgenda(viewer, "own"),
  search: () => listPage({ q: "vergunning" }),
  bottleneck: () =>
    Promise.all([
      findBottleneck(viewer, references.bottleneck),
      readHistory(viewer, { noun: "bottleneck", reference: references.bottleneck }),
    ]),
  projects: () => projectPage({ region: "NL213" }),
  project: () =>
    Promise.all([
      findProject(viewer, references.project),
      readHistory(viewer, { noun: "project", reference: references.project }),
    ]),
  region: () =>
    Promise.all([
      latestOpenBottlenecks(viewer, { regionIds: ["NL213"] }, records),
      latestProjects(viewer, { regionIds: ["NL213"] }, records),
    ]),
  "form of a bottleneck": () => findEditable(viewer, references.bottleneck),
  "form of a project": () => findProjectToEdit(viewer, references.project),
  "similar cases": () => {
    const typed = { title: "Semesterticket voor de bus", problem: "", language: "nl" } as const;
    return findSimilar(viewer, { ...typed, provisions: "", regions: [], themes: [] }, "nl");
  },
  accounts: async () => {
    const asked = { viewer: administrator, reader: "nl" as const, ...readAddress(accountList, {}) };
    const query = { ...asked, catalogue: await readCatalogue() };
    const [, page] = await Promise.all([accounts.count(query), accounts.page(query)]);
    expect(page?.rows).toHaveLength(pageSize);
  },
  "own account": () => findOwnAccount(administrator),
  workbench: () => readWorkbench(viewer, "nl"),
  "search over all": () => searchAll({ viewer, reader: "nl", typed: "twente", most: records }),
};

test.each(Object.keys(pages))("%s sends few statements", async (name) => {
  statements = 0;
  await pages[name]!();
  await new Promise((done) => setTimeout(done, 50));
  expect(statements).toBeGreaterThan(0);
  expect(statements).toBeLessThanOrEqual(most);
});
