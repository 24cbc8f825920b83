import { expect, test } from "vitest";
import { losesCountry, whyNotOne } from "./merge";

const body = (
  id: string,
  countries: readonly string[],
  { listed = true, hasAccounts = false } = {},
) => ({ id, countries, listed, hasAccounts });

test.each([
  ["two of one country", ["NL"], body("b", ["NL"]), null],
  ["two of different countries", ["NL"], body("b", ["DE"]), "otherCountry"],
  ["one of two countries with one of one of them", ["NL", "DE"], body("b", ["DE"]), null],
  ["one of two countries with one of a third", ["NL", "DE"], body("b", ["BE"]), "otherCountry"],
  ["a name that says no country", [], body("b", ["BE"]), null],
  ["with one that says no country", ["NL"], body("b", []), null],
  ["with itself", ["NL"], body("a", ["NL"]), "sameOrganisation"],
  [
    "with one that is not in the list",
    ["NL"],
    body("b", ["NL"], { listed: false }),
    "unknownChoice",
  ],
] as const)("%s", (_, countries, into, why) => {
  expect(whyNotOne(body("a", countries), into)).toBe(why);
});

const both = ["NL", "DE"];
test.each([
  ["accounts of one country go to one of the same", ["NL"], true, ["NL"], false, null],
  ["accounts of two countries go to one of the same", both, true, ["DE", "NL"], false, null],
  ["accounts of one country go to one of two", ["NL"], true, both, false, "otherCountry"],
  ["accounts of two countries go to one of one", both, true, ["NL"], false, "otherCountry"],
  ["accounts of no country go to one of one", [], true, ["NL"], false, "otherCountry"],
  ["accounts of one country go to one of none", ["NL"], true, [], false, "otherCountry"],
  ["one of two countries becomes one with accounts", both, false, ["NL"], true, "otherCountry"],
  ["a typed name becomes one with accounts", [], false, ["NL"], true, null],
] as const)("%s", (_, countries, hasAccounts, into, hasOthers, why) => {
  expect(
    whyNotOne(body("a", countries, { hasAccounts }), body("b", into, { hasAccounts: hasOthers })),
  ).toBe(why);
});

test.each([
  [["NL"], ["NL"], false],
  [["NL"], ["BE", "NL"], false],
  [["NL"], [], false],
  [[], [], false],
  [["NL"], ["BE"], true],
  [["NL", "BE"], ["BE"], true],
  [[], ["BE"], true],
])("a body of %j that becomes one of %j loses a country: %s", (before, after, loses) => {
  expect(losesCountry(before, after)).toBe(loses);
});
