import { expect, test } from "vitest";
import { fieldFor, inLanguage, isOutdated, textInLanguage } from "./language";

const texts = [
  { language: "nl", title: "Bus", affected: "Studenten" },
  { language: "de", title: "Grenzbus", affected: "" },
] as const;

test.each([
  ["nl", "title", { text: "Bus", language: "nl" }],
  ["de", "title", { text: "Grenzbus", language: "de" }],
  ["de", "affected", { text: "Studenten", language: "nl" }],
  ["fr", "title", { text: "Bus", language: "nl" }],
] as const)("a reader of %s reads the field %s as it is best served", (reader, field, phrase) => {
  expect(fieldFor(texts, field, reader, "nl")).toEqual(phrase);
});

test("a field that is empty everywhere is no text", () => {
  expect(fieldFor([{ language: "nl", affected: "" }], "affected", "de", "nl")).toBeNull();
});

test("a name is told from a text: only the text waits for a translation", () => {
  const names = { nl: "Provincie Overijssel" };
  expect(inLanguage(names, "de")).toEqual({ text: names.nl, language: "nl", isName: true });
  expect(textInLanguage(names, "de")).toEqual({ text: names.nl, language: "nl" });
});

const day = (text: string) => new Date(text);

test.each([
  ["TRANSLATED", "2026-01-01", "2026-01-02", true],
  ["TRANSLATED", "2026-01-02", "2026-01-02", false],
  ["TRANSLATED", "2026-01-03", "2026-01-02", false],
  ["ORIGINAL", "2026-01-01", "2026-01-02", false],
] as const)("%s of %s beside an original of %s is outdated: %s", (origin, at, original, is) => {
  expect(isOutdated({ origin, changedAt: day(at) }, { changedAt: day(original) })).toBe(is);
});
