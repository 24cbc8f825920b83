import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Outcome } from "@/domain/outcome";
import { stampOf } from "@/domain/project/project";
import type { ProjectFacts } from "@/domain/project/request";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { db } from "../db";
import { addMilestone, changeMilestone, finishMilestone, removeMilestone } from "./milestones";
import { findProject, findProjectToEdit } from "./page";
import { editProject, registerProject } from "./register";
import { publishProject, reportProgress } from "./reports";

let twente: Viewer;
let zeeland: Viewer;
let reader: Viewer;
let cabinet: Viewer;

beforeAll(async () => {
  twente = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  zeeland = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  reader = await makeViewer(db, "READER", scopes.all);
  cabinet = await makeViewer(db, "CABINET", scopes.flanders);
});

const facts: ProjectFacts = {
  name: "Treinstation Enschede – Gronau",
  summary: "Eén kaartje voor de hele reis.",
  language: "nl",
  phase: "PREPARATION",
  health: null,
  healthReason: null,
  leadId: "bzk",
  partnerIds: [],
  regionIds: ["DEA34", "NL213"],
  themeIds: ["mobility"],
  partnershipId: null,
  programme: "Interreg VI-A Deutschland-Nederland",
  startOn: "2026-01-01",
  endOn: "2027-12-31",
  bottlenecks: [],
  funding: [{ amount: "7400000.50", currency: "EUR", source: "Interreg" }],
  sources: [{ url: "https://www.deutschland-nederland.eu/", note: "" }],
};

const post = () => ({ requestId: randomUUID() });
const register = (viewer: Viewer, more: Partial<ProjectFacts> = {}) =>
  registerProject(viewer, { ...facts, ...more, ...post() });

const valueIn = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const refusalIn = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal);

async function milestoneOf(reference: string) {
  const project = await findProject(twente, reference);
  const milestone = project!.milestones[0]!;
  return { milestoneId: milestone.id, seen: stampOf(milestone) };
}

describe("registering", () => {
  test("twenty at once get twenty consecutive references", async () => {
    const given = await Promise.all(Array.from({ length: 20 }, () => register(twente)));
    const numbers = given.map((outcome) => Number(valueIn(outcome).slice(8))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => (numbers[0] ?? 0) + at));
  });

  test("all that was filled in is found back", async () => {
    const linked = await makeBottleneck(db, { published: true });
    const reference = valueIn(await register(twente, { bottlenecks: [linked.reference] }));
    const found = await findProjectToEdit(twente, reference);
    expect(found).toMatchObject({
      version: 1,
      facts: { ...facts, bottlenecks: [linked.reference] },
    });
  });

  test("a repeated post writes once and answers the same", async () => {
    const request = { ...facts, ...post() };
    const both = await Promise.all([
      registerProject(twente, request),
      registerProject(twente, request),
    ]);
    expect(valueIn(both[0]!)).toBe(valueIn(both[1]!));
    expect(valueIn(await registerProject(twente, request))).toBe(valueIn(both[0]!));
  });

  test("a cooperation region stands for its members", async () => {
    const reference = valueIn(await register(twente, { regionIds: ["euregio-gronau"] }));
    const found = await findProjectToEdit(twente, reference);
    expect(found!.facts.regionIds).toContain("NL213");
    expect(found!.facts.regionIds).not.toContain("euregio-gronau");
  });

  test.each<[string, Partial<ProjectFacts>, object]>([
    ["one side of the border", { regionIds: ["NL213"] }, { regionIds: "oneSideOnly" }],
    ["an unknown region", { regionIds: ["NL213", "XX"] }, { regionIds: "unknownChoice" }],
    ["an unknown lead", { leadId: "nobody" }, { leadId: "unknownChoice" }],
    ["an unknown theme", { themeIds: ["nothing"] }, { themeIds: "unknownChoice" }],
    [
      "a bottleneck that is not there",
      { bottlenecks: ["GW-1999-9999"] },
      { bottlenecks: "unknownReference" },
    ],
  ])("%s is refused at its field", async (_, more, problems) => {
    expect(await register(twente, more)).toMatchObject({ ok: false, problems });
  });

  test("a bottleneck that the official may not see cannot be linked", async () => {
    const hidden = await makeBottleneck(db, { ...terneuzen, partnershipIds: [] });
    expect(refusalIn(await register(twente, { bottlenecks: [hidden.reference] }))).toBe(
      "incomplete",
    );
  });
});

describe("who may write", () => {
  const writes: [string, (viewer: Viewer, reference: string) => Promise<Outcome<unknown>>][] = [
    [
      "edit",
      (viewer, reference) => editProject(viewer, { ...facts, ...post(), reference, version: 1 }),
    ],
    [
      "add a milestone",
      (viewer, reference) =>
        addMilestone(viewer, { ...post(), reference, title: "Plan", plannedOn: "2026-05-01" }),
    ],
    [
      "change a milestone",
      async (viewer, reference) =>
        changeMilestone(viewer, {
          ...post(),
          reference,
          ...(await milestoneOf(reference)),
          title: "Nee",
          plannedOn: "2026-05-01",
          doneOn: "",
        }),
    ],
    [
      "finish a milestone",
      async (viewer, reference) =>
        finishMilestone(viewer, {
          ...post(),
          reference,
          ...(await milestoneOf(reference)),
          doneOn: "2026-05-01",
        }),
    ],
    [
      "remove a milestone",
      async (viewer, reference) =>
        removeMilestone(viewer, { ...post(), reference, ...(await milestoneOf(reference)) }),
    ],
    [
      "report",
      (viewer, reference) =>
        reportProgress(viewer, {
          ...post(),
          reference,
          health: "AT_RISK",
          text: "Nee",
          language: "nl",
        }),
    ],
    [
      "publish",
      (viewer, reference) =>
        publishProject(viewer, { ...post(), reference, version: 1, publish: true }),
    ],
  ];

  test.each(writes)(
    "%s: the own coordinator, not another region, cabinet or reader",
    async (_, write) => {
      const { id, reference } = await makeProject(db);
      await db.milestone.create({
        data: { projectId: id, title: "Plan", plannedOn: new Date("2026-05-01") },
      });
      const before = await findProject(twente, reference);

      expect(refusalIn(await write(zeeland, reference))).toBe("notFound");
      expect(refusalIn(await write(cabinet, reference))).toBe("notFound");
      expect(refusalIn(await write(reader, reference))).toBe("notYours");
      expect(await findProject(twente, reference)).toEqual(before);
      expect(refusalIn(await write(twente, reference))).toBe("done");
    },
  );

  test("what is published is seen by another region, but not written by it", async () => {
    const { reference } = await makeProject(db, { published: true });
    for (const [, write] of writes.slice(0, 2)) {
      expect(refusalIn(await write(zeeland, reference))).toBe("notYours");
    }
  });

  test("registering where the grant does not reach is refused", async () => {
    expect(refusalIn(await register(zeeland))).toBe("notYours");
    expect(refusalIn(await register(reader))).toBe("notYours");
    expect(refusalIn(await register(cabinet))).toBe("notYours");
    expect(refusalIn(await register(cabinet, { partnershipId: "nl-vl" }))).toBe("done");
  });

  test("a project cannot be edited to beyond one's own reach", async () => {
    const { reference } = await makeProject(db);
    const away = { ...facts, regionIds: [...terneuzen.regionIds] };
    const outcome = await editProject(twente, { ...away, ...post(), reference, version: 1 });
    expect(refusalIn(outcome)).toBe("notYours");
  });
});

describe("two officials at one project", () => {
  test("the second edit is refused and overwrites nothing", async () => {
    const reference = valueIn(await register(twente));
    const edits = await Promise.all(
      ["Eerste", "Tweede"].map((name) =>
        editProject(twente, { ...facts, name, ...post(), reference, version: 1 }),
      ),
    );
    expect(edits.map(refusalIn).sort()).toEqual(["done", "overtaken"]);
    const winner = edits[0]!.ok ? "Eerste" : "Tweede";
    expect((await findProjectToEdit(twente, reference))?.facts.name).toBe(winner);
  });

  test("the same edit posted twice is done once", async () => {
    const reference = valueIn(await register(twente));
    const edit = { ...facts, name: "Nieuw", ...post(), reference, version: 1 };
    expect(refusalIn(await editProject(twente, edit))).toBe("done");
    expect(refusalIn(await editProject(twente, edit))).toBe("done");
    expect((await findProjectToEdit(twente, reference))?.version).toBe(2);
  });

  test("an edit keeps links to bottlenecks that its official may not see", async () => {
    const { id, reference } = await makeProject(db);
    const hidden = await makeBottleneck(db, { ...terneuzen, partnershipIds: [] });
    await db.bottleneckProject.create({ data: { projectId: id, bottleneckId: hidden.id } });
    valueIn(await editProject(twente, { ...facts, ...post(), reference, version: 1 }));
    expect(await db.bottleneckProject.count({ where: { projectId: id } })).toBe(1);
  });

  test("a milestone that a colleague changed is not overwritten", async () => {
    const { reference } = await makeProject(db);
    valueIn(
      await addMilestone(twente, { ...post(), reference, title: "Plan", plannedOn: "2026-05-01" }),
    );
    const seen = await milestoneOf(reference);
    valueIn(await finishMilestone(twente, { ...post(), reference, ...seen, doneOn: "2026-05-02" }));
    expect(refusalIn(await removeMilestone(twente, { ...post(), reference, ...seen }))).toBe(
      "overtaken",
    );
    const now = await milestoneOf(reference);
    valueIn(
      await changeMilestone(twente, {
        ...post(),
        reference,
        ...now,
        title: "Plan",
        plannedOn: "2026-06-01",
        doneOn: "",
      }),
    );
    expect((await findProject(twente, reference))?.milestones).toMatchObject([
      { title: "Plan", plannedOn: "2026-06-01", doneOn: null },
    ]);
  });

  test("a milestone of another project is not touched", async () => {
    const mine = await makeProject(db);
    const theirs = await makeProject(db, { regionIds: terneuzen.regionIds });
    valueIn(
      await addMilestone(zeeland, {
        ...post(),
        reference: theirs.reference,
        title: "Plan",
        plannedOn: "2026-05-01",
      }),
    );
    const milestone = await db.milestone.findFirstOrThrow({ where: { projectId: theirs.id } });
    const request = { ...post(), reference: mine.reference, milestoneId: milestone.id };
    const seen = stampOf({ title: "Plan", plannedOn: "2026-05-01", doneOn: null });
    expect(refusalIn(await removeMilestone(twente, { ...request, seen }))).toBe("overtaken");
  });

  test("a milestone cannot be done tomorrow", async () => {
    const { reference } = await makeProject(db);
    valueIn(
      await addMilestone(twente, { ...post(), reference, title: "Plan", plannedOn: "2026-05-01" }),
    );
    const seen = await milestoneOf(reference);
    const outcome = await finishMilestone(twente, {
      ...post(),
      reference,
      ...seen,
      doneOn: "2199-01-01",
    });
    expect(outcome).toMatchObject({ ok: false, problems: { doneOn: "dateInFuture" } });
  });
});

describe("progress", () => {
  test("a report is what the project says of its health, and is written once", async () => {
    const { id, reference } = await makeProject(db);
    const report = {
      ...post(),
      reference,
      health: "AT_RISK",
      text: "Geen geld.",
      language: "nl",
    } as const;
    const both = await Promise.all([
      reportProgress(twente, report),
      reportProgress(twente, report),
    ]);
    expect(both.map(refusalIn)).toEqual(["done", "done"]);
    expect(await db.progressReport.count({ where: { projectId: id } })).toBe(1);
    const project = await findProject(twente, reference);
    expect(project?.facts).toMatchObject({ health: "AT_RISK", healthReason: "Geen geld." });
    expect(project?.reportedOn).not.toBeNull();
    expect(project?.version).toBe(2);
  });

  test("every write is in the record, with the role it was done in", async () => {
    const reference = valueIn(await register(twente));
    valueIn(await publishProject(twente, { ...post(), reference, version: 1, publish: true }));
    const { id } = await db.project.findUniqueOrThrow({ where: { reference } });
    const events = await db.auditEvent.findMany({
      where: { recordId: id },
      orderBy: { id: "asc" },
    });
    expect(events).toMatchObject([
      { action: "project.register", role: "REGIONAL_COORDINATOR", officialId: twente.id },
      { action: "project.publish", changes: { published: [false, true] } },
    ]);
  });
});

describe("the public", () => {
  test("reads what is published, until it is withdrawn", async () => {
    const { reference } = await makeProject(db);
    expect(await findProject(null, reference)).toBeNull();
    valueIn(await publishProject(twente, { ...post(), reference, version: 1, publish: true }));
    expect(await findProject(null, reference)).not.toBeNull();
    valueIn(await publishProject(twente, { ...post(), reference, version: 2, publish: false }));
    expect(await findProject(null, reference)).toBeNull();
  });

  test("reads no account, no internal bottleneck and may do nothing", async () => {
    const { id, reference } = await makeProject(db, { published: true });
    const hidden = await makeBottleneck(db);
    await db.bottleneckProject.create({ data: { projectId: id, bottleneckId: hidden.id } });
    valueIn(
      await reportProgress(twente, {
        ...post(),
        reference,
        health: "ON_COURSE",
        text: "Goed.",
        language: "nl",
      }),
    );
    const project = await findProject(null, reference);
    const read = JSON.stringify(project);
    expect(read).not.toContain(twente.id);
    expect(read).not.toContain(twente.name);
    expect(read).not.toContain(hidden.reference);
    expect(project?.may).toEqual({ edit: false, report: false, publish: false });
    expect(project?.reports).toMatchObject([{ organisationId: "bzk", text: "Goed." }]);
    expect((await findProject(twente, reference))?.bottlenecks).toMatchObject([
      { reference: hidden.reference },
    ]);
  });
});
