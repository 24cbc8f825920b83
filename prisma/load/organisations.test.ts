import { expect, test } from "vitest";
import { isIdentifier } from "@/domain/entry/identifier";
import { languages } from "@/domain/language";
import { OrganisationKind } from "../generated/client";
import { asEnum, organisationFiles, readFile } from "./files";
import { identifiers, organisations, readOrganisations } from "./organisations";

const rows = organisations();

test("each organisation stands in the files once, and of a kind that the record knows", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const kinds = new Set(readOrganisations().map(({ kind }) => asEnum<string>(kind)));
  expect([...kinds].filter((kind) => !(kind in OrganisationKind))).toEqual([]);
});

test("no reader meets the name of an organisation in a third language: it has all four, or its own alone", () => {
  const named = organisationFiles.flatMap(readFile);
  const partly = named.filter(
    ({ names }) => ![1, languages.length].includes(Object.keys(names).length),
  );
  expect(partly.map(({ id }) => id)).toEqual([]);
});

test("an organisation of a party works for the country of that party", () => {
  const country = new Map(readFile("parties").map((party) => [party.id, party.country]));
  const astray = rows.filter(
    ({ partyId, countries }) =>
      partyId !== null && !countries.some((one) => one === country.get(partyId)),
  );
  expect(astray.map(({ id }) => id)).toEqual([]);
});

test("an identifier names one organisation, and is the address that its register gives", () => {
  const values = identifiers().map(({ scheme, value }) => `${scheme} ${value}`);
  expect(new Set(values).size).toBe(values.length);
  const tooi = identifiers().filter(({ scheme }) => scheme === "TOOI");
  expect(tooi.length).toBeGreaterThan(0);
  for (const { value } of tooi)
    expect(value).toMatch(/^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z]+\/[a-z]+\w+$/);
});

test("what no register lists is background", () => {
  const unlisted = readOrganisations().filter(
    ({ identifiers, sources }) => identifiers.length === 0 && sources.length === 0,
  );
  expect(unlisted.filter(({ confidence }) => confidence !== "background")).toEqual([]);
});

test("every number that comes with the portal is one of its register", () => {
  expect(identifiers().filter(({ scheme, value }) => !isIdentifier(scheme, value))).toEqual([]);
});

test("who is in a cooperation region is an organisation of the files", () => {
  const known = new Set(rows.map(({ id }) => id));
  const bodies = readFile("cooperation-regions").flatMap(({ memberBodies = [] }) => memberBodies);
  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies.filter((id) => !known.has(id))).toEqual([]);
});
