import { beforeAll, expect, test } from "vitest";
import { readAddress } from "@/app/_lists/address";
import { bottleneckList } from "@/domain/bottleneck/list";
import { dateOf } from "@/domain/day";
import { projectList } from "@/domain/project/list";
import type { Anyone, Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { readCatalogue } from "../catalogue";
import { type DayCount, mostCountedOnDay, type OnDay } from "../dated";
import { db } from "../db";
import { forgetKept } from "../memory";
import { readProjectDays } from "../project/calendar";
import { readBottleneckDays } from "./calendar";

const span = { from: "2026-11-30", until: "2027-01-03", each: 3 };
let viewer: Viewer;
let statements = 0;
db.$on("query", () => {
  statements += 1;
});

/** A record with a next step on this day. */
async function due(title: string, day: string, facts: object = {}) {
  const { id } = await makeBottleneck(db, { title, status: "IN_ANALYSIS", ...facts });
  await db.nextStep.create({
    data: { bottleneckId: id, what: `do ${title}`, dueOn: dateOf(day) },
    select: { id: true },
  });
  return id;
}

/** A project with a milestone on this day, linked to this record. */
async function milestone(title: string, day: string, bottleneckId: string, facts = {}) {
  const { id } = await makeProject(db, { regionIds: ["NL213", "DEA34"], ...facts });
  await db.milestone.create({
    data: { projectId: id, title, plannedOn: dateOf(day) },
    select: { id: true },
  });
  await db.bottleneckProject.create({ data: { bottleneckId, projectId: id } });
  return id;
}

beforeAll(async () => {
  viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const bus = await due("bus", "2026-12-03", { themeIds: ["labour"] });
  await due("first day", "2026-11-30");
  await due("last day", "2027-01-03");
  await due("day before", "2026-11-29");
  await due("not ours", "2026-12-03", terneuzen);
  const open = await due("public", "2026-12-04", { ...terneuzen, published: true });
  for (let at = 0; at < 5; at += 1) await due(`many ${at}`, "2026-12-10");
  const held = await makeBottleneck(db, { title: "held" });
  await db.bottleneck.update({
    where: { id: held.id },
    data: { status: "ON_HOLD", heldFrom: "IN_ANALYSIS", holdUntil: dateOf("2026-12-15") },
  });
  const reviewed = await makeBottleneck(db, { title: "reviewed" });
  await db.bottleneck.update({
    where: { id: reviewed.id },
    data: { status: "WILL_NOT_BE_RESOLVED", reviewOn: dateOf("2026-12-16") },
  });
  await milestone("tracks laid", "2026-12-18", bus);
  await milestone("hidden", "2026-12-18", open, { regionIds: ["NL341", "BE234"] });
  const done = await milestone("done", "2026-12-19", bus, { published: true });
  await db.milestone.updateMany({
    where: { projectId: done },
    data: { doneOn: dateOf("2026-12-18") },
  });
});

const asked = async (query: string, by: Anyone) => ({
  ...{ viewer: by, reader: "nl" as const, catalogue: await readCatalogue(), asked: null },
  ...readAddress(bottleneckList, Object.fromEntries(new URLSearchParams(query))),
});

/** Names all that is told of each day. */
const everything = (counts: readonly DayCount[]): OnDay[] =>
  counts.flatMap(({ kind, on, ids, openOfDay }) =>
    ids.map((id, at) => ({ kind, on, id, isDone: at >= openOfDay })),
  );

/** What was written straight into the tables counts as well. */
async function read(query: string, by: Anyone, within = span) {
  forgetKept();
  return readBottleneckDays(await asked(query, by), within, everything);
}

const days = async (query = "", by: Anyone = viewer) =>
  (await read(query, by)).named.map(({ on, kind, what }) => `${on.slice(5)} ${kind} ${what}`);

test("steps, pauses, reviews and milestones stand on their days, the days around left out", async () => {
  const found = await days();
  expect(found.filter((line) => !line.includes("many"))).toEqual([
    "11-30 step do first day",
    "12-03 step do bus",
    "12-04 step do public",
    "12-15 review held",
    "12-16 review reviewed",
    "12-18 milestone tracks laid",
    "12-19 milestone done",
    "01-03 step do last day",
  ]);
});

test("of a full day the first few are named, and how many there are", async () => {
  const isFull = ({ on }: { on: string }) => on === "2026-12-10";
  const { counts, named } = await read("", viewer);
  expect(named.filter(isFull)).toHaveLength(3);
  expect(counts.find(isFull)).toMatchObject({ ofDay: 5, openOfDay: 5 });
  const whole = await read("", viewer, { ...span, each: mostCountedOnDay });
  expect(whole.named.filter(isFull)).toHaveLength(5);
});

test("what is done is told as done, and not as open", async () => {
  const { counts, named } = await read("", viewer);
  expect(named.find(({ what }) => what === "done")?.isDone).toBe(true);
  expect(counts.find(({ on }) => on === "2026-12-19")).toMatchObject({ ofDay: 1, openOfDay: 0 });
});

test("the calendar of a filter holds what belongs to its list", async () => {
  expect(await days("theme=labour")).toEqual([
    "12-03 step do bus",
    "12-18 milestone tracks laid",
    "12-19 milestone done",
  ]);
});

test("the public finds what is public, and no milestone of a project that is not", async () => {
  expect(await days("", null)).toEqual(["12-04 step do public"]);
});

test("the calendar of projects holds their milestones", async () => {
  const catalogue = await readCatalogue();
  const query = { reader: "nl" as const, catalogue, asked: null, ...readAddress(projectList, {}) };
  const of = async (by: Anyone) =>
    (await readProjectDays({ ...query, viewer: by }, span, everything)).named.map(
      ({ what }) => what,
    );
  expect(await of(viewer)).toEqual(["tracks laid", "done"]);
  expect(await of(null)).toEqual(["done"]);
});

test("steps that were done stand on the day on which they were, for whose grant reaches the record", async () => {
  const done = async (title: string, facts: object) => {
    const { id } = await makeBottleneck(db, { title, status: "IN_ANALYSIS", ...facts });
    const data = { bottleneckId: id, what: `did ${title}`, doneOn: dateOf("2026-12-22") };
    await db.nextStep.create({ data: { ...data, dueOn: dateOf("2026-12-08") } });
  };
  await done("call", { themeIds: ["labour"] });
  await done("letter", { published: true });
  await done("elsewhere", { ...terneuzen, published: true });
  const told = async (by: Anyone, query = "") =>
    (await days(query, by)).filter((line) => line.includes(" did "));
  expect((await told(viewer)).sort()).toEqual(["12-22 done did call", "12-22 done did letter"]);
  expect(await told(viewer, "theme=labour")).toEqual(["12-22 done did call"]);
  expect(await told(null)).toEqual([]);
  const elsewhere = await makeViewer(db, "READER", scopes.zeeland);
  expect(await told(elsewhere)).toEqual(["12-22 done did elsewhere"]);
  const { counts, named } = await read("", viewer);
  expect(named.find(({ kind }) => kind === "done")?.isDone).toBe(true);
  expect(counts.find(({ kind }) => kind === "done")).toMatchObject({ ofDay: 2, openOfDay: 0 });
});

test("what is known is not counted again; what is named is read again, as far as its reader may see it", async () => {
  const query = await asked("theme=labour", viewer);
  const ask = async () => {
    statements = 0;
    const { named } = await readBottleneckDays(query, span, everything);
    return { named: named.length > 0, statements };
  };
  // Word of what the tests before wrote may still be on its way.
  await expect.poll(ask).toEqual({ named: true, statements: 1 });
  const { id } = await db.bottleneck.findFirstOrThrow({
    where: { texts: { some: { title: "not ours" } } },
    select: { id: true },
  });
  const forged = (): OnDay[] => [{ kind: "step", on: "2026-12-03", id, isDone: false }];
  expect((await readBottleneckDays(query, span, forged)).named).toEqual([]);
});
