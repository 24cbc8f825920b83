import { expect, test } from "vitest";
import { dayAsked, dayWritten } from "./day-text";

test.each([
  ["fr", "1 août 2026", "1er août 2026"],
  ["fr", "1\u00a0janv. 2026", "1er\u00a0janv. 2026"],
  ["fr", "11 août 2026", "11 août 2026"],
  ["fr", "1 obstacle", "1 obstacle"],
  ["de", "26. November 2026 um 08:52", "26. November 2026 um 08:52\u00a0Uhr"],
  ["de", "08:52", "08:52"],
  ["nl", "1 mei 2026", "1 mei 2026"],
] as const)("%s: %s is %s", (locale, text, written) => {
  expect(dayWritten(locale, text)).toBe(written);
});

test("German names the month where others shorten it", () => {
  expect(dayAsked("de", { dateStyle: "medium", timeZone: "UTC" } as const)).toEqual({
    ...{ dateStyle: "long", timeZone: "UTC" },
  });
  expect(dayAsked("nl", { dateStyle: "medium" })).toEqual({ dateStyle: "medium" });
  expect(dayAsked("de", undefined)).toBeUndefined();
});
