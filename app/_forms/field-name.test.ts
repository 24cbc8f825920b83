import { expect, test } from "vitest";
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
  ["constructor", "name", null],
])("in %s the code %s is told as %s", (field, code, told) => {
  expect(codeName(field, code, "nl")).toBe(told);
});
