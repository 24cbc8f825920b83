import { expect, test } from "vitest";
import { isChosen } from "./field-name";

test("words count as typed, however short; what one chose from a list does not", () => {
  const typed = ["title", "affectedCount", "hold-reason", "markDuplicate-original", "provision-NL"];
  const chosen = ["regions", "competent-NL", "decline-ground", "funding[0].currency", "take-title"];
  expect([...typed, "projects", "sources[0].note", "nextStepOn"].filter(isChosen)).toEqual([]);
  expect(
    [...chosen, "ownerId", "originalLanguage", "partners"].filter((n) => !isChosen(n)),
  ).toEqual([]);
});
