import { expect, test } from "vitest";
import { languages } from "@/domain/language";
import { preferredLanguage } from "./preferred-language.mjs";

test.each(languages)("a reader of %s is answered in it", (language) => {
  expect(preferredLanguage(language)).toBe(language);
  expect(preferredLanguage(`${language.toUpperCase()}-XX, zh`)).toBe(language);
});

test.each([
  ["fr-BE,nl;q=0.5", "fr"],
  ["nl;q=0.5, de-AT;q=0.7, fr;q=0.6", "de"],
  ["da, en;q=0.8, de; q=0.9", "de"],
  ["da, en ; Q=0.8, fr;q=0.1", "en"],
  ["de, fr", "de"],
  ["nl;q=0, en;q=0.1", "en"],
  ["fr;q=much, de;q=0.2", "de"],
  ["frr, nds", "nl"],
  ["*", "nl"],
  ["", "nl"],
  [null, "nl"],
  [undefined, "nl"],
])("who sends %j is answered in %s", (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
