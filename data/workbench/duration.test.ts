import { beforeEach, expect, test } from "vitest";
import { dateOf, dayAfter } from "@/domain/day";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { readWorkbench } from "./workbench";

beforeEach(() => db.bottleneck.updateMany({ data: { status: "REPORTED" } }));

async function makeResolved(reportedAt: Date, statusSince: Date) {
  const { id } = await makeBottleneck(db, { status: "RESOLVED", reportedAt });
  await db.bottleneck.update({ where: { id }, data: { statusSince } });
}

test.each([
  ["at noon", "2028-03-10T11:00:00Z", "2028-03-10"],
  ["just after midnight at the border", "2028-03-09T23:05:00Z", "2028-03-10"],
  ["just before it", "2028-04-11T21:55:00Z", "2028-04-11"],
  ["on a leap day", "2028-02-29T12:30:00Z", "2028-02-29"],
  ["in the first minute of a year", "2028-12-31T23:00:30Z", "2029-01-01"],
  ["in its last", "2029-12-31T22:59:30Z", "2029-12-31"],
])("a solution %s counts the same days to it as at any hour", async (_, moment, day) => {
  const now = new Date(moment);
  for (const days of [10, 20, 60]) {
    const reported = dateOf(dayAfter(day, -days)).getTime();
    await makeResolved(new Date(reported + 15 * 3_600_000), now);
  }
  const viewer = await makeViewer(db, "READER", scopes.twente);
  const { today, durations } = await readWorkbench(viewer, "nl", now);
  expect(today).toBe(day);
  expect(durations.at(-1)).toMatchObject({ count: 3, days: 20, year: Number(day.slice(0, 4)) });
});

test("a night between report and solution is a day", async () => {
  const solvedAt = new Date("2030-05-01T22:10:00Z");
  await makeResolved(new Date("2030-05-01T21:50:00Z"), solvedAt);
  const viewer = await makeViewer(db, "READER", scopes.twente);
  const { durations } = await readWorkbench(viewer, "nl", solvedAt);
  expect(durations).toEqual([{ year: 2030, quarter: 2, count: 1, days: 1 }]);
});

test("what one organisation owns along the whole border counts for its own officials alone", async () => {
  const solvedAt = new Date("2031-05-01T10:00:00Z");
  const { id } = await makeBottleneck(db, {
    ...{ status: "RESOLVED", reportedAt: new Date("2031-04-30T10:00:00Z") },
    ...{ regionIds: [], borders: ["NL-DE"], partnershipIds: [], ownerId: "svb" },
  });
  await db.bottleneck.update({ where: { id }, data: { statusSince: solvedAt } });
  for (const [organisationId, found] of [
    ["svb", 1],
    ["bzk", 0],
  ] as const) {
    const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, { organisationId });
    expect((await readWorkbench(viewer, "nl", solvedAt)).durations).toHaveLength(found);
  }
});
