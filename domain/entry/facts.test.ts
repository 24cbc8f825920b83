import { expect, test } from "vitest";
import { partsOfEntry } from "./entry";
import { settled } from "./facts";

const number = (scheme: string, value: string) => ({
  ...{ scheme, value, source: "", confidence: "BACKGROUND" },
});

test("rows of a table stand in one order, in whatever order their cells come", () => {
  const rows = [number("ARS", "05554"), number("KBO", "0000000097")];
  // As the database gives back what it keeps as a whole.
  const kept = rows.map(({ scheme, value, source, confidence }) => ({
    ...{ value, scheme, source, confidence },
  }));
  const parts = partsOfEntry("organisation");
  const inOrder = settled(parts, { identifiers: [...rows].reverse() });
  expect(inOrder).toEqual({ identifiers: rows });
  expect(settled(parts, { identifiers: kept })).toEqual(inOrder);
});
