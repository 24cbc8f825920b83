import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stepRequestSchema } from "@/domain/bottleneck/steps";
import { dayAtBorder, dayOf } from "@/domain/day";
import { nouns } from "@/domain/noun";
import { loadDemoAccounts } from "@/prisma/load/accounts";
import { makeBottleneck } from "@/prisma/testing/make";
import { apprentices } from "@/scripts/practice/cases/apprentices";
import { fireDrill } from "@/scripts/practice/cases/fire-drill";
import { parts } from "@/scripts/practice/parts";
import { remove } from "@/scripts/practice/remove";
import { draftIdOf, type PracticeCase } from "@/scripts/practice/story";
import { tell } from "@/scripts/practice/tell";
import { viewerWith } from "@/scripts/practice/viewer-with";
import { readAccountAsks } from "./account/asks";
import { keepDraft } from "./bottleneck/keep-draft";
import { findBottleneck } from "./bottleneck/page";
import { takeStep } from "./bottleneck/steps";
import { db } from "./db";
import { readHistory } from "./history";
import { readPractice } from "./practice";
import { readWorkbench } from "./workbench/workbench";

/** A Saturday: what falls in a weekend is told on a working day, and still in its order. */
const now = new Date("2026-11-21T10:00:00Z");
const today = dayAtBorder(now);
const made = { isPractice: true };
let accounts: { email: string; role: string }[] = [];

/** All that the story could leave behind. */
const counts = () =>
  Promise.all([
    ...[db.bottleneck.count(), db.project.count(), db.bottleneckStep.count(), db.milestone.count()],
    ...[db.auditEvent.count(), db.textVersion.count(), db.publication.count()],
    ...[db.progressReport.count(), db.registrationDraft.count(), db.nextStep.count()],
  ]);
let before: number[] = [];

beforeAll(async () => {
  // The story is told by who owns the tables: the database takes a moment of the past from nobody else.
  process.env.DATABASE_URL = process.env.DATABASE_OWNER_URL;
  accounts = await db.$transaction((tx) => loadDemoAccounts(tx, new Date()));
  before = await counts();
  await tell(parts, now);
}, 120_000);

afterAll(() => db.$disconnect());

test("every record of the story is there, marked, and of its own year", async () => {
  const references = await readPractice();
  expect(references.size).toBe(parts.length);
  const rows = await db.bottleneck.findMany({ where: made });
  for (const { reference, reportedAt } of rows)
    expect(reference).toContain(`-${dayAtBorder(reportedAt).slice(0, 4)}-`);
});

test("its history stands at the moments of the story: in order, and none in the future", async () => {
  for (const { reference, id, reportedAt, statusSince } of await db.bottleneck.findMany({
    where: made,
  })) {
    const where = { recordType: nouns.bottleneck.type, recordId: id };
    const events = await db.auditEvent.findMany({ where, orderBy: { at: "asc" } });
    expect({ reference, first: events[0] }).toMatchObject({
      first: { name: "bottleneck.registered", at: reportedAt },
    });
    expect(events.at(-1)?.at.getTime()).toBeLessThanOrEqual(now.getTime());
    expect(statusSince.getTime()).toBeLessThanOrEqual(now.getTime());
    const versions = await db.textVersion.findMany({ where });
    for (const { writtenAt } of versions)
      expect(events.map(({ at }) => at)).toContainEqual(writtenAt);
  }
});

test("it shows what the portal can hold", async () => {
  const cases = await db.bottleneck.findMany({
    where: made,
    include: { nextSteps: { where: { doneOn: null } }, positions: true, projects: true },
  });
  const statuses = new Set(cases.map(({ status }) => status));
  for (const status of [
    "RESOLVED",
    "PARTLY_RESOLVED",
    "WILL_NOT_BE_RESOLVED",
    "DUPLICATE",
    "ON_HOLD",
    "REOPENED",
  ] as const)
    expect(statuses).toContain(status);
  expect(new Set(cases.map((one) => one.originalLanguage)).size).toBe(4);
  const due = cases.flatMap(({ nextSteps }) => nextSteps.map(({ dueOn }) => dueOn && dayOf(dueOn)));
  expect(due.some((day) => day !== null && day < today)).toBe(true);
  expect(due.some((day) => day !== null && day > today)).toBe(true);
  expect(cases.some(({ positions }) => new Set(positions.map(({ side }) => side)).size > 1)).toBe(
    true,
  );
  expect(cases.some(({ projects }) => projects.length > 0)).toBe(true);
  expect(cases.some(({ borders }) => borders.length > 0)).toBe(true);
  const projects = await db.project.findMany({
    where: made,
    include: { funding: true, reports: true, milestones: true },
  });
  expect(new Set(projects.map(({ phase }) => phase)).size).toBeGreaterThan(3);
  expect(
    projects.filter(({ funding, leadId }) => funding.length > 0 && leadId).length,
  ).toBeGreaterThan(3);
  expect(
    projects.some(({ milestones }) =>
      milestones.some(({ plannedOn, doneOn }) => !doneOn && dayOf(plannedOn) < today),
    ),
  ).toBe(true);
});

test("each demo account that works with records has something to do", async () => {
  for (const { email, role } of accounts) {
    if (role === "ADMINISTRATOR") continue;
    const viewer = await viewerWith(email);
    const { tasks } = await readWorkbench(viewer, viewer.language, now);
    expect({ email, tasks: tasks.length > 0 }).toEqual({ email, tasks: true });
  }
});

test("accounts ask something of the administrator of the demo", async () => {
  const asks = await readAccountAsks(await viewerWith("beheer@demo.grenswerk.example"));
  expect(asks.map(({ ask }) => ask)).toEqual(expect.arrayContaining(["endsSoon", "linkEnded"]));
});

/** Stops at its second thing: nobody resolves what was only registered. */
const stopping: PracticeCase = {
  ...fireDrill,
  key: "stopping",
  acts: [{ daysAgo: 100, by: "programma", step: "resolve", reason: "Klaar" }],
};

test("a story that stops halfway is all marked, and still to be told", async () => {
  expect(await isDue()).toBe(false);
  await expect(tell([apprentices, stopping], now)).rejects.toThrow("stopping, act 1");
  expect(await isDue()).toBe(true);
  expect(await db.bottleneck.count({ where: { isPractice: false } })).toBe(before[0]);
  expect(await db.bottleneck.count({ where: made })).toBeGreaterThan(0);
  expect(await remove()).toBeGreaterThan(0);
  // It also stops between a draft and its record.
  const viewer = await viewerWith("wallonie@demo.grenswerk.example");
  const id = draftIdOf(fireDrill.key);
  await keepDraft(viewer, { id, requestId: randomUUID(), step: 3, values: {} });
  await remove();
  expect(await counts()).toEqual(before);
  await tell(parts, now);
  expect(await isDue()).toBe(false);
}, 120_000);

const isDue = async () => (await db.practiceStory.findUnique({ where: { id: 1 } }))?.isDue;

test.each(["2026-11-22T22:55:00Z", "2026-03-29T22:05:00Z"])(
  "told again on another day, at %s, it is there once",
  async (moment) => {
    const once = await counts();
    await tell(parts, new Date(moment));
    expect(await counts()).toEqual(once);
  },
  120_000,
);

test("taken away it leaves nothing behind, and history is as well guarded as before", async () => {
  const heard = await listening();
  expect(await remove()).toBe(parts.length);
  expect(await heard()).toContain("records");
  expect(await counts()).toEqual(before);
  await db.auditEvent.create({ data: { name: "x", recordType: "Bottleneck", recordId: "x" } });
  await expect(db.auditEvent.deleteMany({ where: { recordId: "x" } })).rejects.toThrow();
});

test("a real case that was a duplicate of a practice one is reopened by a step", async () => {
  await tell([fireDrill], now);
  const { reference: original } = await db.bottleneck.findFirstOrThrow({ where: made });
  const viewer = await viewerWith("programma@demo.grenswerk.example");
  const { reference } = await makeBottleneck(db, { status: "UNDER_ASSESSMENT" });
  const step = { step: "markDuplicate", reference, original, version: 1 } as const;
  const asked = stepRequestSchema.parse({ ...step, requestId: randomUUID() });
  expect(await takeStep(viewer, asked)).toMatchObject({ ok: true });

  await remove();
  const found = await findBottleneck(viewer, reference);
  expect(found).toMatchObject({ status: "REOPENED", version: 3, duplicateOf: null });
  const steps = await db.bottleneckStep.findMany({
    where: { bottleneck: { reference } },
    orderBy: { takenAt: "asc" },
  });
  expect(steps.slice(-2)).toMatchObject([
    { from: "UNDER_ASSESSMENT", to: "DUPLICATE" },
    { from: "DUPLICATE", to: "REOPENED" },
  ]);
  const { events } = await readHistory(viewer, { noun: "bottleneck", reference });
  expect(events[0]).toMatchObject({ event: { name: "bottleneck.reopened" } });
});

/** Hears what is told from now on; gives all of it, and ends. */
async function listening() {
  const client = new Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await client.connect();
  const words: (string | undefined)[] = [];
  client.on("notification", ({ payload }) => words.push(payload));
  await client.query("listen grenswerk");
  return async () => {
    await client.query("select 1");
    await client.end();
    return words;
  };
}
