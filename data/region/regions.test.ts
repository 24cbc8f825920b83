import { expect, test } from "vitest";
import { findRegion } from "./regions";

test("a region says where it is, what it belongs to and who its neighbours work with", async () => {
  const twente = await findRegion("NL213");
  expect(twente).toMatchObject({ nutsCode: "NL213", nutsVersion: 2024, bordersWith: ["DE"] });
  expect(twente?.partOf.map(({ id }) => id)).toContain("euregio-gronau");
  expect(twente?.partnershipIds).toEqual(["nl-nrw", "nl-nds"]);
  expect(twente?.members).toEqual([]);
});

test("a cooperation region names its members and whether these are confirmed", async () => {
  const edr = await findRegion("edr");
  expect(edr?.members.map(({ id }) => id)).toContain("DE94C");
  expect(edr?.isConfirmed).toBe(false);
  expect(edr?.partnershipIds).toEqual(["nl-nds"]);
  expect(edr?.sources[0]?.url).toMatch(/^https:/);
});

test("a region on the Flemish side belongs to that partnership only", async () => {
  expect((await findRegion("BE234"))?.partnershipIds).toEqual(["nl-vl"]);
});

test("an unknown region does not exist", async () => {
  expect(await findRegion("NL999")).toBeNull();
});

test("a cooperation names the organisations that are in it, in the language of the reader", async () => {
  const bodies = (await findRegion("nsp-district"))?.bodies ?? [];
  expect(bodies).toHaveLength(8);
  const names = bodies.map((body) => body.names);
  expect(names).toContainEqual(expect.objectContaining({ de: "Stadt Gent", fr: "Ville de Gand" }));
});
