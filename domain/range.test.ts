import { describe, expect, it } from "vitest";
import { isOpenRange, readRange } from "./range";

describe("a range that was typed", () => {
  it.each<[string, string, string | null, string | null]>([
    ["2026-01-01", "2026-03-31", "2026-01-01", "2026-03-31"],
    ["2026-03-31", "2026-01-01", "2026-01-01", "2026-03-31"],
    ["2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01"],
    [" 2026-01-01 ", "", "2026-01-01", null],
    ["2026-02-30", "2026-03-31", null, "2026-03-31"],
    ["0026-01-01", "99999-01-01", null, null],
    ["1 januari", "5", null, null],
  ])("of days, %j to %j, is %j to %j", (from, until, first, last) => {
    expect(readRange({ from, until })).toEqual({ from: first, until: last });
  });

  it("is open when both its ends are", () => {
    expect(isOpenRange({ from: null, until: null })).toBe(true);
    expect(isOpenRange({ from: null, until: "2026-01-01" })).toBe(false);
  });
});
