import { z } from "zod";
import type { FormValues } from "./fields";
import { readCount } from "./number";
import { versionSchema } from "./versions";
import type { Anyone } from "./viewer";

/** What kind of decision a setting is, in the order of the screen. */
export const settingGroups = ["targets", "terms", "limits"] as const;

type Setting = {
  group: (typeof settingGroups)[number];
  /** What stands there until officials decide otherwise. */
  usual: number;
} & ({ least: number; most: number } | { of: readonly number[] });

/**
 * What officials decide of the portal as a whole, in days, minutes or rows as its name says. The database keeps to the
 * same bounds (the table `Settings`).
 */
export const settings = {
  /** Within so many days a report is judged: past it, it is late. */
  assessDays: { group: "targets", usual: 14, least: 1, most: 90 },
  /** A running project tells of its progress at least every so many days. */
  reportDays: { group: "targets", usual: 90, least: 14, most: 365 },
  /** A next step stands on the workbench so many days ahead. */
  announceDays: { group: "terms", usual: 14, least: 1, most: 60 },
  /** An open bottleneck of which nothing was changed for so many days is silent; the list has a filter for each. */
  silentDays: { group: "terms", usual: 90, of: [30, 90, 180] },
  /** So long what one did by mistake is taken back. */
  undoMinutes: { group: "terms", usual: 10, least: 1, most: 60 },
  /** So long what one was typing is kept. */
  typedDays: { group: "limits", usual: 14, least: 1, most: 60 },
  /** So long a secret address for a calendar works. */
  calendarDays: { group: "limits", usual: 365, least: 30, most: 730 },
  /** So many rows one file may bring in. */
  importRows: { group: "limits", usual: 5000, least: 100, most: 5000 },
  /** So many rows one file of a list holds. */
  exportRows: { group: "limits", usual: 50_000, least: 1000, most: 50_000 },
  /** So many rows of a list are printed: five hundred are some forty sheets of paper. */
  printRows: { group: "limits", usual: 500, least: 50, most: 500 },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as SettingName[];

/** What counts now. */
export type Settings = Readonly<Record<SettingName, number>>;

/** What counts until officials decide otherwise. */
export const usualSettings = Object.fromEntries(
  settingNames.map((name) => [name, settings[name].usual]),
) as Settings;

/** Who decides: the coordination of the whole border. For everybody else there is no such page. */
export const maySettle = (viewer: Anyone): boolean =>
  viewer?.grants.some(
    ({ role, scope }) => role === "NATIONAL_COORDINATOR" && scope.kind === "ALL",
  ) ?? false;

const countOf = (setting: Setting) =>
  z.string().transform((typed, context) => {
    const count = readCount(typed);
    if (count !== null && isAllowed(setting, count)) return count;
    context.addIssue({ code: "custom", message: problemOf(typed, setting) });
    return z.NEVER;
  });

const isAllowed = (setting: Setting, value: number): boolean =>
  "of" in setting ? setting.of.includes(value) : value >= setting.least && value <= setting.most;

function problemOf(typed: string, setting: Setting): string {
  if (typed.trim() === "") return "required";
  return "of" in setting ? "unknownChoice" : "outOfBounds";
}

/** What the form asks, of the version that the official saw. */
export const settingsSchema = z.strictObject({
  ...{ version: versionSchema, requestId: z.uuid() },
  ...(Object.fromEntries(settingNames.map((name) => [name, countOf(settings[name])])) as Record<
    SettingName,
    ReturnType<typeof countOf>
  >),
});
export type SettingsRequest = z.infer<typeof settingsSchema>;

/** The same in the fields of its form. */
export const valuesOfSettings = (kept: Settings): FormValues =>
  Object.fromEntries(settingNames.map((name) => [name, [String(kept[name])]]));
