import { expect, test } from "vitest";
import type { Phrase } from "@/domain/language";
import { apart, joined, plain } from "./joined";

const borken: Phrase = { text: "Kreis Borken", language: "de", isName: true };
const kleve: Phrase = { text: "Kreis Kleve", language: "de", isName: true };

test("neighbours in the language of the page are one text, whose numbers do not break", () => {
  const row = [plain("uiterlijk 3 mei", "nl"), plain(" · ", "nl"), plain("Twente", "nl")];
  expect(joined(row, "nl")).toEqual(["uiterlijk 3\u00a0mei · Twente"]);
});

test("what is in another language is marked, and a name is not to be translated", () => {
  const said: Phrase = { text: "Gespräch", language: "de" };
  const shown = joined([plain("a ", "nl"), borken, said, plain(" b", "nl")], "nl");
  expect(shown.map((one) => (typeof one === "string" ? one : one.props))).toEqual([
    "a ",
    { lang: "de", translate: "no", children: "Kreis Borken" },
    { lang: "de", children: "Gespräch" },
    " b",
  ]);
});

test("a sign stands between texts, not before the first or behind the last", () => {
  expect(apart([borken, kleve], " – ", "de").map(({ text }) => text)).toEqual([
    "Kreis Borken",
    " – ",
    "Kreis Kleve",
  ]);
  expect(joined(apart([borken, kleve], " – ", "de"), "de")).toEqual(["Kreis Borken – Kreis Kleve"]);
  expect(apart([], " – ", "de")).toEqual([]);
});
