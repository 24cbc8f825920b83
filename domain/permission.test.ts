import { expect, test } from "vitest";
import { type Ability, abilities, forBothSides, permissions } from "./abilities";
import { grantFor, may, mayAnywhere, maySee, type Reach, readsSide } from "./permission";
import type { Border } from "./region";
import { type Role, roles, type Scope, type Viewer } from "./viewer";

const enschede: Reach = {
  keys: [
    "region:NL213",
    "region:DEA34",
    "party:NL",
    "party:DE-NW",
    "partnership:nl-nrw",
    "organisation:szw",
    "lead:szw",
    "registrant:1",
  ],
};

/** The same, where neither the official nor the organisation has a part in it. */
const ofOthers: Reach = { keys: enschede.keys.filter((key) => !/szw|registrant/.test(key)) };

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
  [
    "REGIONAL_COORDINATOR",
    can("see register edit assess treat decide publish report maintain plan"),
  ],
  ["CABINET", can("see register edit treat decide publish maintain plan")],
  ["COMPETENT_BODY", can("see treat report plan")],
  ["PARTNER_OFFICIAL", can("see register edit report plan")],
  ["PARTNER_COORDINATOR", can("see register edit assess treat report maintain plan")],
  [
    "NATIONAL_COORDINATOR",
    can("see register edit assess treat decide publish report maintain plan"),
  ],
  ["READER", can("see")],
  ["ADMINISTRATOR", can("")],
];

/** What falls away where the record is of others, within the scope. */
const needsPart: Partial<Record<Role, readonly Ability[]>> = {
  CABINET: ["edit"],
  COMPETENT_BODY: ["treat", "report", "plan"],
};

const table = rows.flatMap(([role, allowed]) =>
  scopes.flatMap(([name, scope, reaches]) =>
    abilities.map((ability) => {
      const ofOneself = reaches && allowed[ability];
      // Who is named reads the record wherever it lies.
      const seesNamed = role === "COMPETENT_BODY" && ability === "see";
      const ofOther = ofOneself && !needsPart[role]?.includes(ability);
      return [role, name, ability, scope, ofOneself || seesNamed, ofOther] as const;
    }),
  ),
);

test.each(table)("%s for %s: %s", (role, _name, ability, scope, ofOneself, ofOther) => {
  const viewer = official(role, scope, "szw");
  expect(may(viewer, ability, enschede)).toBe(ofOneself);
  expect(may(viewer, ability, ofOthers)).toBe(ofOther);
});

/** By one key at a time: as competent, owner, taker of the next step or partner; as lead; as registrant. */
test.each<[key: string, Role, can: string]>([
  ["organisation:szw", "COMPETENT_BODY", "see treat plan"],
  ["lead:szw", "COMPETENT_BODY", "see report"],
  ["registrant:1", "COMPETENT_BODY", "see"],
  ["organisation:szw", "CABINET", "see register treat decide publish maintain plan"],
  ["registrant:1", "CABINET", "see register edit treat decide publish maintain plan"],
  ["registrant:2", "CABINET", "see register treat decide publish maintain plan"],
])("%s gives a %s: %s", (key, role, allowed) => {
  const viewer = official(role, { kind: "PARTNERSHIP", partnershipId: "nl-nrw" }, "szw");
  const record = { keys: ["partnership:nl-nrw", key] };
  expect(Object.fromEntries(abilities.map((one) => [one, may(viewer, one, record)]))).toEqual(
    can(allowed),
  );
});

test("who is named outside the scope reads the record and does nothing with it", () => {
  const viewer = official("COMPETENT_BODY", { kind: "PARTY", partyId: "BE-WAL" }, "szw");
  const allowed = abilities.filter((ability) => may(viewer, ability, enschede));
  expect(allowed).toEqual(["see"]);
  expect(readsSide(viewer, enschede, "NL")).toBe(true);
  expect(readsSide(viewer, enschede, "DE")).toBe(false);
});

/** Nobody decides for the other side alone: what is done to the record as a whole is done by one side of it. */
test.each(roles)("what a %s does for both sides at once is done by the Dutch side", (role) => {
  const isDutch = ["REGIONAL_COORDINATOR", "CABINET", "NATIONAL_COORDINATOR"].includes(role);
  for (const ability of forBothSides)
    expect(permissions[role][ability]).toBe(isDutch ? "all" : undefined);
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

/** By the open next step alone, in the scope of nobody who asks. */
test.each<[Role, boolean]>(roles.map((role) => [role, role !== "ADMINISTRATOR"]))(
  "a %s whose organisation is asked reads the record and answers: %s; nothing more, and nothing of a side",
  (role, answers) => {
    const asked = { keys: ["region:NL341", "organisation:szw", "asked:szw"], published: false };
    const viewer = official(role, { kind: "PARTNERSHIP", partnershipId: "nl-nrw" }, "szw");
    expect(maySee(viewer, asked)).toBe(answers);
    expect(may(viewer, "answer", asked)).toBe(answers);
    const others = ["see", "answer"] as Ability[];
    const more = abilities.filter((one) => !others.includes(one) && may(viewer, one, asked));
    expect(more).toEqual([]);
    expect(readsSide(viewer, asked, "NL")).toBe(role === "COMPETENT_BODY");
    const elsewhere = official(role, { kind: "PARTNERSHIP", partnershipId: "nl-nrw" }, "bzk");
    expect(maySee(elsewhere, asked)).toBe(false);
  },
);

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
  expect(grantFor(viewer, "edit", enschede)?.role).toBe("CABINET");
  expect(grantFor(viewer, "edit", ofOthers)).toBeUndefined();
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

const alongGermany: Reach = {
  keys: ["border:NL-DE", "partnership:nl-nds", "owner:svb", "organisation:svb", "organisation:szw"],
};
const atGermany = { kind: "REGIONS", regionIds: ["NL213"], namedIds: ["NL213"] } as const;
const atBelgium = { kind: "REGIONS", regionIds: ["NL341"], namedIds: ["NL341"] } as const;

const along = [
  // A role at the border, of which organisation, and what it may do with what concerns that border as a whole.
  ["REGIONAL_COORDINATOR", "bzk", "see register"],
  ["REGIONAL_COORDINATOR", "svb", "see register edit assess treat decide publish report plan"],
  ["CABINET", "szw", "see register"],
  ["CABINET", "svb", "see register treat decide publish plan"],
  ["PARTNER_OFFICIAL", "bzk", "see register"],
  ["PARTNER_OFFICIAL", "svb", "see register edit report plan"],
  ["PARTNER_COORDINATOR", "bzk", "see register"],
  ["PARTNER_COORDINATOR", "svb", "see register edit assess treat report plan"],
  ["NATIONAL_COORDINATOR", "bzk", "see register edit assess treat decide publish report plan"],
  ["COMPETENT_BODY", "bzk", "see"],
  ["READER", "svb", "see"],
  ["ADMINISTRATOR", "svb", ""],
] as const satisfies [Role, string, string][];

test.each(along)("along a whole border %s of %s may %s", (role, organisation, allowed) => {
  const at = (scope: Scope, ...borders: Border[]): Viewer => ({
    ...official(role, scope, organisation),
    grants: [{ role, scope, borders }],
  });
  const said = (viewer: Viewer) =>
    abilities
      // Entries of the reference data concern no border as a whole.
      .filter((ability) => ability !== "maintain" && may(viewer, ability, alongGermany))
      .join(" ");
  expect(said(at(atGermany, "NL-DE"))).toBe(allowed);
  expect(said(at(atBelgium, "NL-BE"))).toBe("");
});

test("the partnership that took on what concerns a whole border changes it as its own", () => {
  const viewer = official(
    "REGIONAL_COORDINATOR",
    { kind: "PARTNERSHIP", partnershipId: "nl-nds" },
    "bzk",
  );
  expect(may(viewer, "edit", alongGermany)).toBe(true);
});

test("who acts for the party of that partnership does so too, and no other party's", () => {
  const at = (partyId: string, ...partnershipIds: string[]): Viewer => {
    const scope = { kind: "PARTY", partyId } as const;
    const grants = [
      { role: "PARTNER_COORDINATOR", scope, borders: ["NL-DE"], partnershipIds },
    ] as const;
    return { ...official("PARTNER_COORDINATOR", scope, "bzk"), grants };
  };
  const said = (viewer: Viewer) => [
    may(viewer, "treat", alongGermany),
    may(viewer, "publish", alongGermany),
  ];
  expect(said(at("DE-NI", "nl-nds"))).toEqual([true, false]);
  expect(said(at("DE-NW", "nl-nrw"))).toEqual([false, false]);
});

test("whoever registered what concerns a whole border corrects it until it is assessed", () => {
  const grants = [{ role: "PARTNER_OFFICIAL", scope: atGermany, borders: ["NL-DE"] }] as const;
  const viewer = { ...official("PARTNER_OFFICIAL", atGermany, "bzk"), grants };
  const record = { keys: [...alongGermany.keys, `registrant:${viewer.id}`] };
  const said = (one: Viewer) => abilities.filter((ability) => may(one, ability, record)).join(" ");
  expect(said(viewer)).toBe("see register edit plan");
  expect(said({ ...viewer, id: "another" })).toBe("see register");
});

test("a competent body treats what concerns a whole border where it is named", () => {
  const grants = [{ role: "COMPETENT_BODY", scope: atGermany, borders: ["NL-DE"] }] as const;
  const viewer = { ...official("COMPETENT_BODY", atGermany, "szw"), grants };
  expect(may(viewer, "treat", alongGermany)).toBe(true);
  expect(may(viewer, "edit", alongGermany)).toBe(false);
});
