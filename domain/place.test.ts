import { expect, test } from "vitest";
import { findPlaces, findWhere, type NamedPlace, regionsCalledIn } from "./place";

const place = (id: string, over: Partial<NamedPlace> = {}): NamedPlace => ({
  ...{ id, kind: "MUNICIPALITY", names: { nl: id }, alsoCalled: [], regionIds: ["NL213"] },
  ...over,
});
const aachen = { nl: "Aken", de: "Aachen", fr: "Aix-la-Chapelle", en: "Aachen" };
const places = [
  place("Enschede"),
  place("Twenterand"),
  place("Hof van Twente"),
  place("Aachen", { names: aachen, regionIds: ["DEA2D"] }),
  place("Übach-Palenberg", { regionIds: ["DEA29"] }),
  place("’s-Hertogenbosch", { alsoCalled: ["Den Bosch"], regionIds: ["NL416"] }),
  place("Rhede", { regionIds: ["DEA34"] }),
  place("Rhede (Ems)", { regionIds: ["DE949"] }),
  place("Borken", { regionIds: ["DEA34"] }),
  place("Münsterland", { kind: "LANDSCAPE", regionIds: ["DEA33", "DEA34"] }),
];
const regions = [
  { id: "NL213", kind: "NUTS3", names: { nl: "Twente" } },
  { id: "DEA34", kind: "NUTS3", names: { nl: "Borken", de: "Kreis Borken" } },
  { id: "euregio-gronau", kind: "EUREGIO", names: { nl: "EUREGIO (Gronau/Enschede)" } },
];
const where = (typed: string, reader: "nl" | "de" = "nl") =>
  findWhere(typed, { places, regions }, reader).map(({ name }) => name.text);

test.each([
  ["Enschede", ["Enschede"]],
  ["enschede ", ["Enschede"]],
  ["Gemeente Enschede", ["Enschede"]],
  ["NL213", ["Twente"]],
  ["nl213", ["Twente"]],
  ["Twente", ["Twente"]],
  ["twen", ["Twente", "Twenterand", "Hof van Twente"]],
  ["munsterland", ["Münsterland"]],
  ["Kreis Borken", ["Borken"]],
  ["Borken", ["Borken"]],
  ["Aix la Chapelle", ["Aken"]],
  ["aachen", ["Aken"]],
  ["Den Bosch", ["’s-Hertogenbosch"]],
  ["s-Hertogenbosch", ["’s-Hertogenbosch"]],
  ["Ubach Palenberg", ["Übach-Palenberg"]],
  ["übach-pal", ["Übach-Palenberg"]],
  ["Rhede", ["Rhede", "Rhede (Ems)"]],
  ["palenberg ubach", ["Übach-Palenberg"]],
  ["Atlantis", []],
  ["nschede", []],
  ["e", []],
  ["", []],
  ["()[%_\\", []],
])("what is typed as %j means %j", (typed, meant) => {
  expect(where(typed)).toEqual(meant);
});

test("a place is called as the reader calls it, and leads to all its regions", () => {
  expect(where("Aken", "de")).toEqual(["Aachen"]);
  expect(findPlaces("Münsterland", places, "de")).toMatchObject([
    { kind: "LANDSCAPE", regionIds: ["DEA33", "DEA34"], isExact: true },
  ]);
});

test("who types what a region and its town are called is asked nothing, in no language", () => {
  for (const reader of ["nl", "de"] as const)
    expect(findWhere("Borken", { places, regions }, reader)).toMatchObject([
      { id: "DEA34", kind: null, regionIds: ["DEA34"] },
    ]);
});

test("a region comes before the municipality of the same name in it, which is left out", () => {
  expect(findWhere("Borken", { places, regions }, "nl")).toMatchObject([
    { id: "DEA34", kind: null, regionIds: ["DEA34"] },
  ]);
});

test.each([
  ["Gemeente Enschede", { kind: "MUNICIPALITY", regionIds: ["NL213"] }],
  ["Stadt Aachen", { kind: "MUNICIPALITY", regionIds: ["DEA2D"] }],
  ["Gemeinde Rhede", null],
  ["Waterschap Twente", null],
  ["Ministerie van Financiën", null],
])("the regions of %s are known by its name: %j", (name, known) => {
  expect(regionsCalledIn({ nl: name }, places)).toEqual(known);
});
