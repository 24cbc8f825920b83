import { describe, expect, it } from "vitest";
import { isOpenRange, type RangeKind, readRange } from "./range";

describe("a range that was typed", () => {
  it.each<[RangeKind, string, string, string | null, string | null]>([
    ["day", "2026-01-01", "2026-03-31", "2026-01-01", "2026-03-31"],
    ["day", "2026-03-31", "2026-01-01", "2026-01-01", "2026-03-31"],
    ["day", "2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01"],
    ["day", " 2026-01-01 ", "", "2026-01-01", null],
    ["day", "2026-02-30", "2026-03-31", null, "2026-03-31"],
    ["day", "0026-01-01", "99999-01-01", null, null],
    ["day", "1 januari", "5", null, null],
    ["number", "9", "10", "9", "10"],
    ["number", "10", "9", "9", "10"],
    ["number", "007", "", "7", null],
    ["number", "0", "0", "0", "0"],
    ["number", "-1", "1e3", null, null],
    ["number", "1234567890", "3.5", null, null],
  ])("of %ss, %j to %j, is %j to %j", (kind, from, until, first, last) => {
    expect(readRange(kind, { from, until })).toEqual({ from: first, until: last });
  });

  it("is open when both its ends are", () => {
    expect(isOpenRange({ from: null, until: null })).toBe(true);
    expect(isOpenRange({ from: null, until: "0" })).toBe(false);
  });
});
