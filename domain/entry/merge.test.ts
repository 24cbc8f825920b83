import { expect, test } from "vitest";
import { whyNotOne } from "./merge";

const body = (id: string, countries: readonly string[], listed = true) => ({
  ...{ id, countries, listed },
});

test.each([
  ["two of one country", ["NL"], body("b", ["NL"]), null],
  ["two of different countries", ["NL"], body("b", ["DE"]), "otherCountry"],
  ["one of two countries with one of one of them", ["NL", "DE"], body("b", ["DE"]), null],
  ["one of two countries with one of a third", ["NL", "DE"], body("b", ["BE"]), "otherCountry"],
  ["a name that says no country", [], body("b", ["BE"]), null],
  ["with one that says no country", ["NL"], body("b", []), null],
  ["with itself", ["NL"], body("a", ["NL"]), "sameOrganisation"],
  ["with one that is not in the list", ["NL"], body("b", ["NL"], false), "unknownChoice"],
] as const)("%s", (_, countries, into, why) => {
  expect(whyNotOne(body("a", countries), into)).toBe(why);
});
