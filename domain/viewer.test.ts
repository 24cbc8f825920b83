import { expect, test } from "vitest";
import { ownRegions, type Viewer } from "./viewer";

const regions = new Map(
  Object.entries({
    NL213: ["NL213"],
    "rag-twente": ["NL213"],
    "rag-oost-groningen": ["NL112", "NL114"],
    euregio: ["NL213", "NL225", "DEA34"],
  }).map(([id, memberIds]) => [id, { memberIds }]),
);

const viewer = (...namedIds: string[]): Viewer => ({
  ...{ id: "a", sessionId: "", name: "", language: "nl", organisationId: "bzk", side: "NL" },
  grants: [
    { role: "NATIONAL_COORDINATOR", scope: { kind: "ALL" } },
    {
      role: "REGIONAL_COORDINATOR",
      scope: {
        ...{ kind: "REGIONS", namedIds },
        regionIds: namedIds.flatMap((id) => regions.get(id)?.memberIds ?? []),
      },
    },
  ],
});

test.each([
  [["NL213"], { named: ["NL213"], atFirst: ["NL213"] }],
  [["rag-twente"], { named: ["NL213"], atFirst: ["NL213"] }],
  [["rag-twente", "NL213"], { named: ["NL213"], atFirst: ["NL213"] }],
  [["rag-oost-groningen"], { named: ["rag-oost-groningen"], atFirst: ["NL112", "NL114"] }],
  [["euregio"], { named: ["euregio"], atFirst: [] }],
  [["gone"], { named: [], atFirst: [] }],
])("who works for %j begins with these regions: %j", (named, own) => {
  const found = ownRegions(viewer(...named), regions);
  expect(found).toMatchObject(own);
  expect(found.offered).toEqual([...new Set([...own.named, ...own.atFirst])]);
});
