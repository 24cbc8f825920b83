import { expect, test } from "vitest";
import { areAlike } from "./alike-words";

test.each([
  ["fietsbrug", "fietsbruggen", true],
  ["ambulance", "ambulances", true],
  ["doorverbonden", "verbonden", true],
  ["concessie", "consessie", true],
  ["meldkamer", "meldkamers", true],
  ["eindigen", "einzigen", false],
  ["brug", "bruggen", false],
  ["netwerk", "bouwwerk", false],
  ["station", "stationair", true],
  ["woning", "rekening", false],
])("%j and %j", (one, other, alike) => {
  expect(areAlike(one, other)).toBe(alike);
  expect(areAlike(other, one)).toBe(alike);
});
