import { expect, test } from "vitest";
import {
  hasAbbreviation,
  hasName,
  isKnownOrNamed,
  meantBy,
  otherNameOf,
  withOrganisations,
} from "./organisation";

const one = (names: Record<string, string>, abbreviation: string | null = null, listed = true) => ({
  names,
  abbreviation,
  listed,
});

const organisations = new Map([
  ["water", one({ nl: "Ministerie van Water", de: "Ministerium für Wasser" }, "MvW")],
  ["rsz", one({ nl: "Rijksdienst", fr: "Office national" }, "RSZ / ONSS")],
  ["chamber-a", one({ de: "Kammer A" }, "IHK")],
  ["chamber-b", one({ de: "Kammer B’s" }, "IHK")],
  ["typed", one({ nl: "Stichting Veer" }, null, false)],
]);

test.each([
  ["nothing", "", ""],
  ["its id", "water", "water"],
  ["its name", "Ministerie van Water", "water"],
  ["its name in another language, without accents", "ministerium fur wasser", "water"],
  ["its abbreviation", "mvw", "water"],
  ["its abbreviation in French", "ONSS", "rsz"],
  ["an abbreviation of two", "IHK", "IHK"],
  ["a straight apostrophe", "Kammer B's", "chamber-b"],
  ["what nobody knows", "Ministerie van Vuur", "Ministerie van Vuur"],
  ["another", "andere: Stichting Boot", "other:Stichting Boot"],
  ["another in French", "Autre : La Barque", "other:La Barque"],
  ["another as it is kept", "other:Stichting Boot", "other:Stichting Boot"],
  ["another that was typed before", "another:  stichting veer", "typed"],
  ["another that is in the list", "andere: Ministerie van Water", "water"],
  ["another without a name", "andere: ", "andere: "],
  ["another of another of that", "other:other: Boot", "other:Boot"],
  ["another without a letter", "andere: \u00AD \u0301 …", "andere: \u00AD \u0301 …"],
])("%s", (_, typed, meant) => {
  expect(meantBy(typed, organisations)).toBe(meant);
});

test("only fields for organisations are read so, and an empty line for a partner is none", () => {
  const values = { title: ["MvW"], ownerId: ["MvW"], partners: ["", "RSZ", ""], leadId: [""] };
  expect(withOrganisations(values, organisations)).toEqual({
    title: ["MvW"],
    ownerId: ["water"],
    partners: ["rsz"],
    leadId: [""],
  });
});

test("a field holds an organisation of the portal or the name of another", () => {
  expect(
    ["water", "other:Boot", "fire", "other:", "other: ", "other:other:", "other:\u00AD\u0301"].map(
      (value) => isKnownOrNamed(value, organisations),
    ),
  ).toEqual([true, true, false, false, false, false, false]);
  expect([otherNameOf("other:Boot"), otherNameOf("water")]).toEqual(["Boot", null]);
});

test.each([
  ["water", "Ministerie van Water", [true, false]],
  ["water", "ministerium fur wasser", [true, false]],
  ["water", "MVW", [false, true]],
  ["rsz", "onss", [false, true]],
  ["rsz", "RSZ / ONSS", [false, false]],
  ["typed", "Stichting Boot", [false, false]],
])("whether %s is called %j, whole or in short", (id, name, [whole, short]) => {
  const organisation = organisations.get(id);
  expect(organisation && hasName(organisation, name)).toBe(whole);
  expect(organisation && hasAbbreviation(organisation, name)).toBe(short);
});
