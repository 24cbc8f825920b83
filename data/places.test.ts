import { expect, test } from "vitest";
import { findWhere } from "@/domain/place";
import { readCatalogue } from "./catalogue";
import { readPlaces } from "./places";

test("what officials say leads to the region it lies in", async () => {
  const [places, { regions }] = await Promise.all([readPlaces(), readCatalogue()]);
  const where = (typed: string) =>
    findWhere(typed, { places, regions: regions.values() }, "nl").map(({ regionIds }) => regionIds);
  expect(where("Zwolle")).toEqual([["NL211"]]);
  expect(where("Maastricht")).toEqual([["NL423"]]);
  expect(where("Eupen")).toEqual([["BE336"]]);
  expect(where("Kreis Borken")).toEqual([["DEA34"]]);
  expect(where("NL213")).toEqual([["NL213"]]);
  expect(where("Enschede")).toEqual([["NL213"]]);
  expect(where("Aix-la-Chapelle")).toEqual([["DEA2D"]]);
  expect(where("Münsterland")).toEqual([["DEA33", "DEA34", "DEA35", "DEA37", "DEA38"]]);
  expect(where("Bellingwedde")).toEqual([]);
});
