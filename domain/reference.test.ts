import fc from "fast-check";
import { expect, test } from "vitest";
import { formatReference, partOfReference, referenceSchema } from "./reference";

const year = fc.integer({ min: 1900, max: 2199 });
const number = fc.integer({ min: 1, max: 9_999_999 });
const kind = fc.constantFrom("GW", "GP");

test("a reference that was given out is read back, however it is typed", () => {
  fc.assert(
    fc.property(kind, year, number, (kind, year, number) => {
      const reference = formatReference(kind, year, number);
      expect(referenceSchema(kind).parse(` ${reference.toLowerCase()} `)).toBe(reference);
      expect(partOfReference(reference)).toEqual({ begin: reference });
    }),
  );
});

test("references of a year sort by number up to 9999", () => {
  fc.assert(
    fc.property(year, fc.array(fc.integer({ min: 1, max: 9999 })), (year, numbers) => {
      const references = numbers.map((number) => formatReference("GW", year, number));
      expect([...references].sort()).toEqual(
        [...numbers].sort((a, b) => a - b).map((number) => formatReference("GW", year, number)),
      );
    }),
  );
});

test("a reference of one kind is none of the other", () => {
  expect(referenceSchema("GW").safeParse(formatReference("GP", 2026, 8)).success).toBe(false);
});

test.each(["GW-2026", "gw-2026-00", "GP"])("%s is how a reference begins", (typed) => {
  expect(partOfReference(typed)).toEqual({ begin: typed.toUpperCase() });
});

test.each(["2026-0042", "0042", "1842", "12345"])("%s is the number of a reference", (typed) => {
  expect(partOfReference(typed)).toEqual({ end: typed });
});

test.each(["2025", "1971", "925", "883", "42", "2025-92"])(
  "%s is no reference but a year or the number of a rule",
  (typed) => {
    expect(partOfReference(typed)).toBeNull();
  },
);

test("free text is no reference, and nothing typed makes the search fail", () => {
  for (const typed of ["ambulance", "GW 2026", "%", "GW-2026-0042-1", ""]) {
    expect(partOfReference(typed)).toBeNull();
  }
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const part = partOfReference(typed) ?? { begin: "GW-2026-0042" };
      expect("begin" in part ? part.begin : part.end).toMatch(/^[GWP\d-]+$/);
    }),
  );
});
