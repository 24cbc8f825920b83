import { expect, test } from "vitest";
import type { Role, Scope, Viewer } from "../viewer";
import type { EntryNoun } from "./entry";
import type { Facts } from "./facts";
import type { Cells } from "./part";
import { grantForAll, keepsBodies, partiesKept, reachesOfEdit } from "./reach";

const around = {
  partnerships: new Map([
    ["nl-wal", { partyId: "BE-WAL" }],
    ["nl-nrw", { partyId: "DE-NW" }],
  ]),
  regions: new Map(
    [
      ["NL213", "NL", "NL"],
      ["DEA34", "DE-NW", "DE"],
      ["DEA33", "DE-NW", "DE"],
    ].map(([id = "", partyId = "", country]) => [
      id,
      { partyId, countries: [country as "NL" | "DE"], memberIds: [id] },
    ]),
  ),
};

const role = (partnershipId: string, from = ""): Cells => ({
  ...{ partnershipId, from, until: "", confidence: "LOOKED_UP" },
});

type Case = { noun: EntryNoun; id: string; row?: object; before?: Facts; after?: Facts };

const edits: Record<string, Case> = {
  "the Walloon partnership": { noun: "partnership", id: "nl-wal" },
  "the one with North Rhine-Westphalia": { noun: "partnership", id: "nl-nrw" },
  "Kreis Borken": { noun: "region", id: "DEA34", row: { partyId: "DE-NW" } },
  "a euregio of both sides": {
    noun: "region",
    id: "euregio",
    before: { members: ["NL213", "DEA34"] },
  },
  "a euregio of both sides, a region of North Rhine-Westphalia less": {
    noun: "region",
    id: "euregio",
    before: { members: ["NL213", "DEA33", "DEA34"] },
    after: { members: ["NL213", "DEA34"] },
  },
  "a euregio of both sides, a Dutch region less": {
    noun: "region",
    id: "euregio",
    before: { members: ["NL213", "DEA34"] },
    after: { members: ["DEA34"] },
  },
  "a euregio of North Rhine-Westphalia, a Dutch region more": {
    noun: "region",
    id: "euregio",
    before: { members: ["DEA34"] },
    after: { members: ["NL213", "DEA34"] },
  },
  "what an office in the Walloon partnership says": {
    noun: "commissioner",
    id: "limburg",
    before: { coordinates: [role("nl-wal")] },
  },
  "a further role of that office elsewhere": {
    noun: "commissioner",
    id: "limburg",
    before: { coordinates: [role("nl-wal")] },
    after: { coordinates: [role("nl-nrw"), role("nl-wal")] },
  },
  "the end of its role in the Walloon partnership": {
    noun: "commissioner",
    id: "limburg",
    before: { coordinates: [role("nl-nrw"), role("nl-wal")] },
    after: { coordinates: [role("nl-nrw")] },
  },
  "the end of the only role of that office": {
    noun: "commissioner",
    id: "limburg",
    before: { coordinates: [role("nl-wal")] },
    after: { coordinates: [] },
  },
  "an office without a partnership": { noun: "commissioner", id: "drenthe" },
};

const all: Scope = { kind: "ALL" };
const wallonia: Scope = { kind: "PARTY", partyId: "BE-WAL" };
const withWallonia: Scope = { kind: "PARTNERSHIP", partnershipId: "nl-wal" };
const northRhine: Scope = { kind: "PARTY", partyId: "DE-NW" };
const twente: Scope = { kind: "REGIONS", regionIds: ["NL213"], namedIds: ["NL213"] };

const walloon = [
  "the Walloon partnership",
  "what an office in the Walloon partnership says",
  "the end of its role in the Walloon partnership",
];

const rows: [Role, Scope, readonly string[]][] = [
  ["NATIONAL_COORDINATOR", all, Object.keys(edits)],
  ["CABINET", withWallonia, walloon],
  ["REGIONAL_COORDINATOR", withWallonia, walloon],
  ["PARTNER_COORDINATOR", wallonia, walloon],
  ["COMPETENT_BODY", all, []],
  [
    "REGIONAL_COORDINATOR",
    northRhine,
    [
      ...["the one with North Rhine-Westphalia", "Kreis Borken", "a euregio of both sides"],
      "a euregio of both sides, a region of North Rhine-Westphalia less",
    ],
  ],
  ["REGIONAL_COORDINATOR", twente, []],
  ["PARTNER_OFFICIAL", wallonia, []],
  ["READER", all, []],
  ["ADMINISTRATOR", all, []],
];

const table = rows.flatMap(([role, scope, allowed]) =>
  Object.keys(edits).map((edit) => [role, scope, edit, allowed.includes(edit)] as const),
);

test.each(table)("%s of %o may change %s: %s", (role, scope, edit, expected) => {
  const { noun, id, row = {}, before = {}, after = before } = edits[edit] as Case;
  const entry = { id, row: { ...row }, facts: before };
  // An edit of the roles of an office touches each partnership in which they change.
  const reaches = reachesOfEdit(noun, entry, after, around);
  expect(grantForAll(official(role, scope), reaches) !== undefined).toBe(expected);
});

test.each([
  ["NATIONAL_COORDINATOR", all, true],
  ["PARTNER_COORDINATOR", wallonia, true],
  ["REGIONAL_COORDINATOR", northRhine, true],
  ["CABINET", withWallonia, false],
  ["REGIONAL_COORDINATOR", twente, false],
  ["READER", all, false],
] as const)("%s of %o is offered the form of a new organisation: %s", (role, scope, offered) => {
  expect(keepsBodies(official(role, scope))).toBe(offered);
});

test("whose bodies an official keeps", () => {
  expect(partiesKept(official("PARTNER_COORDINATOR", wallonia))).toEqual(["BE-WAL"]);
  expect(partiesKept(official("NATIONAL_COORDINATOR", all))).toEqual([]);
  expect(partiesKept(official("REGIONAL_COORDINATOR", twente))).toEqual([]);
});

const official = (role: Role, scope: Scope): Viewer => ({
  ...{ id: "x", sessionId: "", name: "", language: "nl", organisationId: "bzk", side: null },
  grants: [{ role, scope }],
});
