import { expect, test } from "vitest";
import {
  isCalledAlready,
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
  ["Ministerie van Water", "new", true],
  ["ministerium fur wasser", "new", true],
  ["onss", "new", true],
  ["Ministerie van Water", "water", false],
  ["Stichting Veer", "new", false],
  ["Ministerie van Vuur", "new", false],
])("%j, for %s, is another's name already: %s", (name, id, isTaken) => {
  expect(isCalledAlready(name, id, organisations)).toBe(isTaken);
});
