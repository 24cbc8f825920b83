import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { dayAfter, dayAtBorder } from "@/domain/day";
import { done, refused } from "@/domain/outcome";
import { settingNames, settings, usualSettings } from "@/domain/settings";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./db";
import { readHistory } from "./history";
import { changeSettings, findSettings, readSettings } from "./settings";
import { readWorkbench } from "./workbench/workbench";

const coordinator = () => makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
const asked = async (more: object = {}) => ({
  ...{ ...(await findSettings(await coordinator()))!, requestId: randomUUID() },
  ...more,
});

test("until somebody decides, all is as it was before one could", async () => {
  expect(await readSettings()).toMatchObject(usualSettings);
});

test("the coordination of the whole border decides; it counts at once and stands in history", async () => {
  const viewer = await coordinator();
  const request = await asked({ assessDays: 21 });
  expect(await changeSettings(viewer, request)).toEqual(done);
  expect(await changeSettings(viewer, request)).toEqual(done);
  expect((await readSettings()).assessDays).toBe(21);
  const { events } = await readHistory(viewer, { settings: "portal" });
  expect(events.map(({ event, by }) => [event.name, event.payload, by.officialId])).toEqual([
    ["settings.changed", { changes: { assessDays: [14, 21] } }, viewer.id],
  ]);
});

test.each([
  ["NATIONAL_COORDINATOR", scopes.twente],
  ["REGIONAL_COORDINATOR", scopes.all],
  ["ADMINISTRATOR", scopes.all],
  ["READER", scopes.all],
] as const)(
  "for %s there is no such page, nothing to decide and no history",
  async (role, scope) => {
    const viewer = await makeViewer(db, role, scope);
    const before = await readSettings();
    expect(await findSettings(viewer)).toBeNull();
    expect(await changeSettings(viewer, await asked({ undoMinutes: 5 }))).toEqual(
      refused("notFound"),
    );
    expect((await readHistory(viewer, { settings: "portal" })).events).toEqual([]);
    expect(await readSettings()).toEqual(before);
  },
);

test("the public has no settings either", async () => {
  expect(await findSettings(null)).toBeNull();
  expect((await readHistory(null, { settings: "portal" })).events).toEqual([]);
});

test("of two who decide at once, the second is told", async () => {
  const viewer = await coordinator();
  const [one, other] = [await asked({ announceDays: 20 }), await asked({ announceDays: 30 })];
  expect(await changeSettings(viewer, one)).toEqual(done);
  expect(await changeSettings(viewer, other)).toEqual(refused("overtaken"));
  expect((await readSettings()).announceDays).toBe(20);
});

test("what lies outside the bounds is refused by the database too", async () => {
  await changeSettings(await coordinator(), await asked({ typedDays: 20 }));
  for (const name of settingNames) {
    const setting = settings[name];
    const wrong = "of" in setting ? [31] : [setting.least - 1, setting.most + 1];
    for (const value of wrong)
      await expect(db.settings.updateMany({ data: { [name]: value } })).rejects.toThrow(/check/i);
  }
  await expect(db.settings.create({ data: { id: "other" } })).rejects.toThrow(/one_row/);
});

test("how long a report may wait decides when it is late", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const now = new Date();
  const reportedAt = new Date(`${dayAfter(dayAtBorder(now), -10)}T12:00:00Z`);
  const { reference } = await makeBottleneck(db, { status: "REPORTED", reportedAt });
  const urgency = async () =>
    (await readWorkbench(viewer, "nl", now)).tasks.find(({ id }) => id === reference)?.urgency;
  const national = await coordinator();
  await changeSettings(national, await asked({ assessDays: 14 }));
  expect(await urgency()).toBe(4);
  await changeSettings(national, await asked({ assessDays: 7 }));
  expect(await urgency()).toBe(-3);
});

test("what the table holds by itself is what counts until somebody decides", async () => {
  const columns = await db.$queryRaw<{ name: string; usual: number }[]>`
    select column_name as name, column_default::int as usual from information_schema.columns
    where table_schema = 'public' and table_name = 'Settings' and column_name not in ('id', 'version')`;
  expect(Object.fromEntries(columns.map(({ name, usual }) => [name, usual]))).toEqual(
    usualSettings,
  );
});
