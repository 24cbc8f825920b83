import { expect, test } from "vitest";
import type { Viewer } from "../viewer";
import { problemsOfRegistrant } from "./registrant";

const scope = { kind: "REGIONS", regionIds: ["NL213"], namedIds: ["NL213"] } as const;
const viewer: Viewer = {
  ...{ id: "1", sessionId: "s", name: "N", language: "nl", organisationId: "bzk", side: "NL" },
  grants: [{ role: "REGIONAL_COORDINATOR", scope, borders: ["NL-DE"] }],
};
const facts = { regions: [], borders: ["NL-DE"], partnerships: [], ownerId: "svb" };
const along = ["border:NL-DE", "registrant:1"];

const owned = (ownerId: string, ...more: string[]) => [...along, `owner:${ownerId}`, ...more];

test.each([
  { what: "a correction", becomes: owned("svb"), change: {}, problems: {} },
  { what: "another owner", becomes: owned("szw"), change: { ownerId: "szw" }, problems: {} },
  {
    ...{ what: "the own organisation the owner", becomes: owned("bzk") },
    ...{ change: { ownerId: "bzk" }, problems: { ownerId: "correctsOnly" } },
  },
  {
    ...{ what: "the own region one of its regions", becomes: owned("svb", "region:NL213") },
    ...{ change: { regions: ["NL213"] }, problems: { regions: "correctsOnly" } },
  },
])("whoever only registered it makes $what", ({ becomes, change, problems }) => {
  const reaches = [{ keys: owned("svb") }, { keys: becomes }] as const;
  const found = problemsOfRegistrant(viewer, reaches, [facts, { ...facts, ...change }]);
  expect(found).toEqual(problems);
});

test("who may edit it anyway changes what it is about", () => {
  const reaches = [{ keys: owned("bzk") }, { keys: owned("bzk", "region:NL213") }] as const;
  const was = { ...facts, ownerId: "bzk" };
  const is = { ...was, regions: ["NL213"] };
  expect(problemsOfRegistrant(viewer, reaches, [was, is])).toEqual({});
});

test("the partnership with one's party is not taken on by who only registered it", () => {
  const party = { kind: "PARTY", partyId: "DE-NW" } as const;
  const grants = [
    { role: "PARTNER_OFFICIAL", scope: party, borders: ["NL-DE"], partnershipIds: ["nl-nrw"] },
  ] as const;
  const reaches = [{ keys: along }, { keys: [...along, "partnership:nl-nrw"] }] as const;
  const becomes = { ...facts, partnerships: ["nl-nrw"] };
  expect(problemsOfRegistrant({ ...viewer, grants }, reaches, [facts, becomes])).toEqual({
    partnerships: "correctsOnly",
  });
});
