import { afterAll, beforeAll, expect, test } from "vitest";
import { dayAtBorder, dayOf } from "@/domain/day";
import { nouns } from "@/domain/noun";
import { loadDemoAccounts } from "@/prisma/load/accounts";
import { parts } from "@/scripts/practice/parts";
import { remove } from "@/scripts/practice/remove";
import { tell } from "@/scripts/practice/tell";
import { db } from "./db";
import { readPractice } from "./practice";
import { viewerWith } from "./viewer-with";
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
  accounts = await db.$transaction(loadDemoAccounts);
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
    if (role === "READER" || role === "ADMINISTRATOR") continue;
    const viewer = await viewerWith(email);
    const { tasks } = await readWorkbench(viewer, viewer.language, now);
    expect({ email, tasks: tasks.length > 0 }).toEqual({ email, tasks: true });
  }
});

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
  expect(await remove()).toBe(parts.length);
  expect(await counts()).toEqual(before);
  await db.auditEvent.create({ data: { name: "x", recordType: "Bottleneck", recordId: "x" } });
  await expect(db.auditEvent.deleteMany({ where: { recordId: "x" } })).rejects.toThrow();
});
