import { expect, test } from "vitest";
import { unknownMoment } from "@/domain/bottleneck/known-since";
import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { partOf, readWorkbench } from "./workbench";

const day = (fromNow: number) => dateOf(dayAfter(dayAtBorder(new Date()), fromNow));

test("what is asked comes first by urgency, and only of who may do it", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  const here = { regionIds: ["NL341", "BE234"] };
  const fresh = await makeBottleneck(db, here);
  const late = await makeBottleneck(db, { ...here, status: "IN_ANALYSIS" });
  await db.bottleneck.update({
    where: { id: late.id },
    data: { nextSteps: { create: { what: "Overleg", dueOn: day(-3) } } },
  });
  const held = await makeBottleneck(db, { ...here, status: "ON_HOLD" });
  await db.bottleneck.update({ where: { id: held.id }, data: { holdUntil: day(-1) } });
  await makeBottleneck(db, { status: "REPORTED" });
  const silent = await makeProject(db, { ...here, name: "Stil project" });
  await db.project.update({ where: { id: silent.id }, data: { createdAt: day(-200) } });
  const draft = await db.registrationDraft.create({
    data: { officialId: viewer.id, values: { title: ["Half af"] } },
  });

  const { tasks, bottlenecks, projects } = await readWorkbench(viewer, "nl");
  const own = tasks.filter(({ id }) =>
    [fresh.reference, late.reference, held.reference, silent.reference, draft.id].includes(id),
  );
  expect(own.map(({ ask }) => ask.kind)).toEqual(["draft", "nextStep", "held", "report", "assess"]);
  expect(own[1]?.nextStep).toEqual({ text: "Overleg", language: "nl" });
  expect(own[0]?.title?.text).toBe("Half af");
  expect(bottlenecks.map(({ reference }) => reference)).toContain(late.reference);
  expect(projects.map(({ reference }) => reference)).toContain(silent.reference);

  const reader = await makeViewer(db, "READER", scopes.zeeland);
  const read = await readWorkbench(reader, "nl");
  expect(read.tasks).toEqual([]);
  expect(read.bottlenecks.map(({ reference }) => reference)).toContain(late.reference);
});

test("a ministry is asked only where its organisation is concerned", async () => {
  const { id, reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  await db.bottleneck.update({
    where: { id },
    data: { nextSteps: { create: { what: "X", dueOn: day(2) } } },
  });
  await db.bottleneckSide.updateMany({
    where: { bottleneckId: id },
    data: { competentId: "svb" },
  });
  const asked = async (organisationId: string) => {
    const viewer = await makeViewer(db, "COMPETENT_BODY", scopes.all, { organisationId });
    const { tasks } = await readWorkbench(viewer, "nl");
    return tasks.some((task) => task.id === reference);
  };
  expect(await asked("svb")).toBe(true);
  expect(await asked("bzk")).toBe(false);
});

test("a case that was taken over from sources waits since no day, and is not as if it came today", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  const { id, reference } = await makeBottleneck(db, { regionIds: ["NL341", "BE234"] });
  await db.bottleneck.update({
    where: { id },
    data: { takenOver: true, reportedAt: unknownMoment, published: true, publishedAt: new Date() },
  });
  const { tasks, bottlenecks } = await readWorkbench(viewer, "nl");
  expect(tasks.find((task) => task.id === reference)).toMatchObject({
    ask: { kind: "assess", waitingSince: null },
    urgency: 14,
  });
  expect(bottlenecks.find((row) => row.reference === reference)).toMatchObject({
    takenOver: true,
    knownSince: null,
  });
});

test("what concerns the whole border is no work of one region, unless the own organisation owns it", async () => {
  const all = { regionIds: [], borders: ["NL-BE" as const], partnershipIds: [] };
  const theirs = await makeBottleneck(db, all);
  const own = await makeBottleneck(db, { ...all, ownerId: "svb" });
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland, {
    organisationId: "svb",
  });
  const { bottlenecks } = await readWorkbench(viewer, "nl");
  const shown = bottlenecks.map(({ reference }) => reference);
  expect(shown).toContain(own.reference);
  expect(shown).not.toContain(theirs.reference);
});

test("what is one's own comes before what the regions ask, also where that is more urgent", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland, {
    organisationId: "svb",
  });
  const here = { regionIds: ["NL341", "BE234"], status: "IN_ANALYSIS" as const };
  const [late, mine, empty] = [
    await makeBottleneck(db, here),
    await makeBottleneck(db, here),
    await makeBottleneck(db, here),
  ];
  const step = (bottleneckId: string, more: object) =>
    db.nextStep.create({ data: { bottleneckId, what: "Overleg", ...more } });
  await step(late.id, { dueOn: day(-30) });
  await step(mine.id, { dueOn: day(100), organisationId: "svb", officialId: viewer.id });
  await db.bottleneck.update({
    where: { id: empty.id },
    data: { ownerId: "svb", ownerOfficialId: viewer.id },
  });
  const { tasks } = await readWorkbench(viewer, "nl");
  const place = (reference: string) => tasks.findIndex(({ id }) => id === reference);
  expect(place(mine.reference)).toBeLessThan(place(late.reference));
  expect(place(empty.reference)).toBeLessThan(place(late.reference));
  const today = dayAtBorder(new Date());
  expect(tasks[place(empty.reference)]).toMatchObject({
    ask: { kind: "noStep", waitingSince: today },
    isMine: true,
  });
  expect(tasks[place(mine.reference)]?.step).toMatchObject({ version: 1 });
});

test("whoever stands in finds what asks a colleague by name, and what they have in hand", async () => {
  const colleague = await makeViewer(db, "READER", scopes.zeeland, { organisationId: "svb" });
  const viewer = await makeViewer(db, "READER", scopes.zeeland, { organisationId: "svb" });
  const { id, reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  const step = { what: "Overleg", organisationId: "svb", officialId: colleague.id };
  await db.nextStep.create({ data: { bottleneckId: id, ...step } });
  const partFor = async (standsFor: string[], by = viewer) => {
    const { tasks } = await readWorkbench({ ...by, standsFor }, "nl");
    const task = tasks.find((one) => one.id === reference);
    return task && partOf(task);
  };
  expect(await partFor([])).toBeUndefined();
  expect(await partFor([colleague.id])).toBe("absent");
  expect(await partFor([], colleague)).toBe("mine");
});

test("what is in somebody’s hands by name is told to nobody who may not see it: no stand-in, no grant that ended", async () => {
  const zeeland = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland, {
    organisationId: "svb",
  });
  const twente = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, {
    organisationId: "svb",
  });
  const { id, reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  const data = { ownerId: "uwv", ownerOfficialId: twente.id };
  await db.bottleneck.update({ where: { id }, data });
  const finds = async (viewer: Viewer) =>
    (await readWorkbench(viewer, "nl")).tasks.some((task) => task.id === reference);
  expect(await finds(twente)).toBe(true);
  expect(await finds({ ...zeeland, standsFor: [twente.id] })).toBe(false);
  expect(await finds({ ...twente, grants: [] })).toBe(false);
});
