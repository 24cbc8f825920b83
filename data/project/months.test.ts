import { expect, test } from "vitest";
import { makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { runningByMonth } from "./months";

const now = new Date("2026-11-26T12:00:00Z");
const made = async (dates: { startOn?: string; endOn?: string }, facts = {}) => {
  const { id } = await makeProject(db, { phase: "RUNNING", published: true, ...facts });
  const day = (text?: string) => (text ? new Date(text) : null);
  await db.project.update({
    where: { id },
    data: { startOn: day(dates.startOn), endOn: day(dates.endOn) },
  });
};

test("a project counts from the month it began until the one it ended, and the last is what runs now", async () => {
  const before = await runningByMonth(null, now);
  await made({ startOn: "2026-06-15" });
  await made({ startOn: "2020-01-01", endOn: "2026-03-10" }, { phase: "FINISHED" });
  await made({});
  await made({ startOn: "2026-01-01" }, { phase: "STOPPED" });
  await made({ startOn: "2026-01-01" }, { published: false });
  const after = await runningByMonth(null, now);
  expect(after).toHaveLength(12);
  const added = after.map((count, at) => count - (before[at] ?? 0));
  expect(added).toEqual([2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
});

test("an official counts what is internal as well", async () => {
  const viewer = await makeViewer(db, "READER", scopes.all);
  const [last] = (await runningByMonth(viewer, now)).slice(-1);
  expect(last).toBe(await db.project.count({ where: { phase: "RUNNING" } }));
});
