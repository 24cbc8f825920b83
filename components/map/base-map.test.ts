import { expect, test } from "vitest";
import { middleOf } from "./base-map";
import { partyNamePlaces, wholeMap } from "./geometry";

test("the name of a party stands wholly in the picture, on a narrow map too", () => {
  const { x = 0 } = partyNamePlaces["DE-NI"] ?? {};
  const half = ("Niedersachsen".length * 16 * 0.48 * 1.15) / 2;
  expect(middleOf(x, ["Niedersachsen"], 16, wholeMap) + half).toBeLessThanOrEqual(wholeMap.width);
  expect(middleOf(8, ["Vlaanderen"], 16, wholeMap)).toBeGreaterThan(40);
  expect(middleOf(300, ["Nederland"], 16, wholeMap)).toBe(300);
});
