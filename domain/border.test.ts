import { expect, test } from "vitest";
import { bordersAmong, bordersOfPlace, bordersOfScope, countriesConcerned } from "./border";
import { areBothSides, type Border, type Country } from "./region";
import type { Scope } from "./viewer";

const place = (country: Country, ...bordersWith: Country[]) => ({
  ...{ countries: [country], bordersWith },
});

const catalogue: Parameters<typeof bordersOfScope>[1] = {
  parties: new Map(
    Object.entries({
      NL: { country: "NL" },
      "DE-NI": { country: "DE" },
      "BE-WAL": { country: "BE" },
    } as const),
  ),
  partnerships: new Map(
    Object.entries({ "nl-nds": { partyId: "DE-NI" }, "nl-wal": { partyId: "BE-WAL" } }),
  ),
  regions: new Map(
    Object.entries({
      twente: place("NL", "DE"),
      limburg: place("NL", "BE", "DE"),
      utrecht: place("NL"),
      aachen: place("DE", "BE", "NL"),
      eupen: place("BE", "DE", "NL"),
      cologne: place("DE"),
    }),
  ),
};

const regions = (...regionIds: string[]): Scope => ({
  ...{ kind: "REGIONS", regionIds, namedIds: regionIds },
});

test.each<[string, Scope, Border[]]>([
  ["everything needs no border", { kind: "ALL" }, []],
  ["the Netherlands", { kind: "PARTY", partyId: "NL" }, ["NL-DE", "NL-BE"]],
  ["a Land", { kind: "PARTY", partyId: "DE-NI" }, ["NL-DE"]],
  ["a region of Belgium", { kind: "PARTY", partyId: "BE-WAL" }, ["NL-BE"]],
  ["nobody knows", { kind: "PARTY", partyId: "FR" }, []],
  ["a partnership", { kind: "PARTNERSHIP", partnershipId: "nl-nds" }, ["NL-DE"]],
  ["another", { kind: "PARTNERSHIP", partnershipId: "nl-wal" }, ["NL-BE"]],
  ["a Dutch region at one border", regions("twente"), ["NL-DE"]],
  ["a Dutch region at both", regions("limburg"), ["NL-DE", "NL-BE"]],
  ["a Dutch region inland", regions("utrecht"), []],
  ["a neighbour's region belongs to its own border", regions("aachen"), ["NL-DE"]],
  ["also inland", regions("cologne"), ["NL-DE"]],
  ["several", regions("eupen", "twente", "nowhere"), ["NL-DE", "NL-BE"]],
])("%s", (_, scope, expected) => {
  expect(bordersOfScope(scope, catalogue)).toEqual(expected);
});

test("a whole border is on both sides by itself", () => {
  const concerned = countriesConcerned({ regions: [], borders: ["NL-DE"] }, catalogue.regions);
  expect(concerned).toEqual(["NL", "DE"]);
  expect(areBothSides(concerned)).toBe(true);
  const more = countriesConcerned({ regions: ["eupen"], borders: ["NL-DE"] }, catalogue.regions);
  expect(more).toEqual(["NL", "DE", "BE"]);
  expect(countriesConcerned({ regions: ["eupen"], borders: [] }, catalogue.regions)).toEqual([
    "BE",
  ]);
});

test("only borders that there are count, in the usual order", () => {
  expect(bordersAmong(["NL-BE", "DE-BE", "NL-DE", "NL-BE"])).toEqual(["NL-DE", "NL-BE"]);
  expect(bordersOfPlace(place("NL"))).toEqual([]);
});
