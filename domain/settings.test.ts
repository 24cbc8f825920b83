import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { silences } from "./bottleneck/list";
import {
  type SettingName,
  settingNames,
  settings,
  settingsSchema,
  usualSettings,
} from "./settings";

const form = (more: object) => ({
  ...{ version: "1", requestId: randomUUID() },
  ...Object.fromEntries(settingNames.map((name) => [name, String(usualSettings[name])])),
  ...more,
});

test.each<[SettingName, string, number | string]>([
  // setting      typed    what is read, or what is wrong
  ["assessDays", "21", 21],
  ["assessDays", " 1 ", 1],
  ["assessDays", "90", 90],
  ["assessDays", "0", "outOfBounds"],
  ["assessDays", "91", "outOfBounds"],
  ["assessDays", "-7", "outOfBounds"],
  ["assessDays", "1,5", "outOfBounds"],
  ["assessDays", "two", "outOfBounds"],
  ["assessDays", " ", "required"],
  ["exportRows", "50.000", 50_000],
  ["exportRows", "50001", "outOfBounds"],
  ["silentDays", "30", 30],
  ["silentDays", "180", 180],
  ["silentDays", "31", "unknownChoice"],
  ["undoMinutes", "61", "outOfBounds"],
])("of %s, “%s” is read as %s", (name, typed, expected) => {
  const read = settingsSchema.safeParse(form({ [name]: typed }));
  const said = read.success ? read.data[name] : read.error.issues[0]?.message;
  expect(said).toBe(expected);
});

test("what counts as silent is found by a filter of the list", () => {
  expect(settings.silentDays.of.map(String)).toEqual([...silences]);
});

test("what counts until officials decide otherwise lies within the bounds", () => {
  expect(settingsSchema.safeParse(form({})).success).toBe(true);
  expect(settings.silentDays.of).toContain(usualSettings.silentDays);
});
