import { expect, test } from "vitest";
import { entryNouns, partsOfEntry } from "@/domain/entry/entry";
import { locales } from "@/i18n/routing";
import { codeTexts } from "./code-texts";
import { codeName, isChosen } from "./field-name";

test("words count as typed, however short; what one chose from a list does not", () => {
  const typed = ["title", "affectedCount", "hold-reason", "markDuplicate-original", "provision-NL"];
  const chosen = ["regions", "competent-NL", "decline-ground", "funding[0].currency", "take-title"];
  expect([...typed, "projects", "sources[0].note", "nextStepOn"].filter(isChosen)).toEqual([]);
  expect(
    [...chosen, "ownerId", "originalLanguage", "partners"].filter((n) => !isChosen(n)),
  ).toEqual([]);
});

test.each([
  ["decline-ground", "NO_OBSTACLE", "Geen belemmering"],
  ["causes", "LEGAL", "Wet of regel"],
  ["phase", "RUNNING", "In uitvoering"],
  ["health", "AT_RISK", "In gevaar"],
  ["phase", "AT_RISK", null],
  ["phase", "toString", null],
  ["ownerId", "bzk", null],
  ["stage", "IN_EXECUTION", "In uitvoering"],
  ["countries", "DE", "Duitsland"],
  ["identifiers[1].scheme", "KBO", "KBO"],
  ["identifiers[1].scheme", "NONE", null],
  ["partyId", "NL", null],
  ["constructor", "name", null],
])("in %s the code %s is told as %s", (field, code, told) => {
  expect(codeName(field, code, "nl")).toBe(told);
});

test("the register of enterprises in Belgium is called as its readers call it", () => {
  const called = locales.map((locale) => codeName("identifiers[0].scheme", "KBO", locale));
  expect(called).toEqual(["KBO", "ZDU (KBO/BCE)", "BCE", "KBO/BCE"]);
});

/** Each field in which the form of an entry lets one choose, with its codes. */
const choices = entryNouns.flatMap((noun) =>
  Object.entries(partsOfEntry(noun)).flatMap(([name, part]) =>
    (part.kind === "rows" ? Object.entries(part.cells) : [[null, part] as const]).flatMap(
      ([cell, of]) => {
        const field = cell === null ? name : `${name}[0].${cell}`;
        if ("among" in of) return [{ field, codes: [] }];
        return of.kind === "code" || of.kind === "codes" ? [{ field, codes: of.of }] : [];
      },
    ),
  ),
);

test("all that the form of an entry lets one choose is told by its name", () => {
  expect(choices.length).toBeGreaterThan(10);
  for (const { field, codes } of choices) {
    expect(isChosen(field), field).toBe(true);
    for (const locale of locales)
      expect(
        codes.filter((code) => !codeTexts(field, locale)[code]),
        field,
      ).toEqual([]);
  }
});
