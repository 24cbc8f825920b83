import { expect, test } from "vitest";
import { db } from "@/data/db";
import { languages, namesSchema } from "@/domain/language";
import { PlaceKind } from "../generated/client";
import { identifiers } from "./organisations";
import { places, readPlaces, regionsOfPlaces } from "./places";

const rows = places();

test("each place stands in the files once, is of a kind that the record knows, and leads somewhere", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.filter(({ kind }) => !(String(kind) in PlaceKind))).toEqual([]);
  expect(readPlaces().filter(({ regions }) => regions.length === 0)).toEqual([]);
});

test("each place has a name for every reader", () => {
  const without = rows.filter(({ names }) => languages.some((language) => !names[language]));
  expect(without).toEqual([]);
});

test("every Dutch municipality has its identifier, no two the same", () => {
  const dutch = rows.filter(({ kind, country }) => kind === "MUNICIPALITY" && country === "NL");
  expect(dutch.length).toBeGreaterThan(0);
  const values = dutch.map(({ tooi }) => tooi);
  expect(new Set(values).size).toBe(dutch.length);
  for (const value of values)
    expect(value).toMatch(/^https:\/\/identifier\.overheid\.nl\/tooi\/id\/gemeente\/gm\d{4}$/);
});

test("every municipality that is an organisation is a place too", () => {
  const known = new Set(rows.map(({ tooi }) => tooi));
  const municipal = identifiers().filter(({ value }) => value.includes("/tooi/id/gemeente/"));
  expect(municipal.length).toBeGreaterThan(0);
  expect(municipal.filter(({ value }) => !known.has(value))).toEqual([]);
});

test("a municipality lies in one region, and no place outside its country", async () => {
  const regions = await db.region.findMany({ select: { id: true, kind: true, countries: true } });
  const byId = new Map(regions.map((region) => [region.id, region]));
  const one = readPlaces().filter(({ kind }) => kind === "municipality");
  expect(one.filter(({ regions }) => regions.length !== 1)).toEqual([]);
  const country = new Map(rows.map((row) => [row.id, row.country]));
  const astray = regionsOfPlaces().filter(({ placeId, regionId }) => {
    const region = byId.get(regionId);
    const own = country.get(placeId);
    return region?.kind !== "NUTS3" || (own && !region.countries.includes(own));
  });
  expect(astray).toEqual([]);
});

test("they are loaded as the files have them", async () => {
  const loaded = await db.place.findMany({ select: { id: true, names: true } });
  expect(loaded.length).toBe(rows.length);
  const names = new Map(loaded.map(({ id, names }) => [id, namesSchema.parse(names)]));
  for (const row of rows) expect(names.get(row.id)).toEqual(row.names);
  expect(await db.placeRegion.count()).toBe(regionsOfPlaces().length);
});
