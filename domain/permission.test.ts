import { expect, test } from "vitest";
import {
  type Ability,
  abilities,
  grantFor,
  may,
  mayAnywhere,
  maySee,
  type Reach,
} from "./permission";
import type { Role, Scope, Viewer } from "./viewer";

const enschede: Reach = {
  keys: [
    "region:NL213",
    "region:DEA34",
    "party:NL",
    "party:DE-NW",
    "partnership:nl-nrw",
    "organisation:szw",
  ],
};

const everything: Scope = { kind: "ALL" };
const scopes: [name: string, scope: Scope, reaches: boolean][] = [
  ["everything", everything, true],
  ["own party", { kind: "PARTY", partyId: "DE-NW" }, true],
  ["another party", { kind: "PARTY", partyId: "BE-WAL" }, false],
  ["own partnership", { kind: "PARTNERSHIP", partnershipId: "nl-nrw" }, true],
  ["another partnership", { kind: "PARTNERSHIP", partnershipId: "nl-vl" }, false],
  ["one of its regions", { kind: "REGIONS", regionIds: ["DEA34"], namedIds: ["DEA34"] }, true],
  ["another region", { kind: "REGIONS", regionIds: ["NL341"], namedIds: ["NL341"] }, false],
];

const rows: [Role, Record<Ability, boolean>][] = [
  ["REGIONAL_COORDINATOR", can("see register edit assess treat decide publish report")],
  ["CABINET", can("see register treat decide publish")],
  ["MINISTRY", can("see treat")],
  ["PARTNER_OFFICIAL", can("see register edit report")],
  ["NATIONAL_COORDINATOR", can("see register edit assess treat decide publish report")],
  ["READER", can("see")],
  ["ADMINISTRATOR", can("")],
];

const table = rows.flatMap(([role, allowed]) =>
  scopes.flatMap(([name, scope, reaches]) =>
    abilities.map((ability) => [role, name, ability, scope, reaches && allowed[ability]] as const),
  ),
);

test.each(table)("%s for %s: %s", (role, _name, ability, scope, expected) => {
  expect(may(official(role, scope, "szw"), ability, enschede)).toBe(expected);
});

test.each(abilities)("a ministry that is not concerned may %s nothing but see", (ability) => {
  expect(may(official("MINISTRY", everything, "vws"), ability, enschede)).toBe(ability === "see");
});

test.each(abilities)("the public may not %s what is internal", (ability) => {
  expect(may(null, ability, enschede)).toBe(false);
  expect(mayAnywhere(null, ability)).toBe(false);
});

test("what is published is seen by everyone, what is internal by whom a grant reaches", () => {
  const reader = official("READER", { kind: "PARTNERSHIP", partnershipId: "nl-nrw" }, "szw");
  const stranger = official("READER", { kind: "PARTNERSHIP", partnershipId: "nl-vl" }, "szw");
  expect(maySee(null, { ...enschede, published: true })).toBe(true);
  expect(maySee(null, { ...enschede, published: false })).toBe(false);
  expect(maySee(reader, { ...enschede, published: false })).toBe(true);
  expect(maySee(stranger, { ...enschede, published: false })).toBe(false);
});

test("an administrator sees nothing that is internal", () => {
  const administrator = official("ADMINISTRATOR", everything, "szw");
  expect(maySee(administrator, { ...enschede, published: false })).toBe(false);
});

test("of several grants the one that allows it counts", () => {
  const viewer: Viewer = {
    ...official("READER", everything, "szw"),
    grants: [
      { role: "READER", scope: everything },
      { role: "CABINET", scope: { kind: "PARTNERSHIP", partnershipId: "nl-nrw" } },
    ],
  };
  expect(grantFor(viewer, "decide", enschede)?.role).toBe("CABINET");
  expect(grantFor(viewer, "see", enschede)?.role).toBe("READER");
  expect(grantFor(viewer, "edit", enschede)).toBeUndefined();
});

function official(role: Role, scope: Scope, organisationId: string): Viewer {
  const grants = [{ role, scope }];
  return { id: "1", sessionId: "s", name: "N", language: "nl", organisationId, side: "NL", grants };
}

function can(named: string): Record<Ability, boolean> {
  const words = named.split(" ");
  return Object.fromEntries(
    abilities.map((ability) => [ability, words.includes(ability)]),
  ) as Record<Ability, boolean>;
}
