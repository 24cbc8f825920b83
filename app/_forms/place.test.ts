import { expect, test } from "vitest";
import { placeOf } from "./place";

const edit = "/projects/[reference]/edit/text/[language]";

test("an address is made of what the form says", () => {
  const values = { reference: ["GP-2026-0001"], language: ["de"] };
  expect(placeOf(edit, "nl", values)).toBe("/nl/projects/GP-2026-0001/edit/text/de");
  expect(placeOf("/projects/[reference]?saved=1", "fr", values)).toBe(
    "/fr/projects/GP-2026-0001?saved=1",
  );
});

test.each([
  [{}, "/nl/projects"],
  [{ reference: ["x".repeat(20_000)] }, "/nl/projects"],
  [{ reference: ["../../sign-out"] }, "/nl/projects"],
  [{ reference: ["GP-2026-0001"], language: ["es"] }, "/nl/projects/GP-2026-0001/edit/text"],
])("what no address can hold leads no further than it goes: %j", (values, place) => {
  expect(placeOf(edit, "nl", values)).toBe(place);
});

test("an account or a milestone is named by letters, digits and hyphens", () => {
  const at = (id: string) => placeOf("/accounts/[officialId]", "nl", { officialId: [id] });
  expect(at("0198f2d4-aaaa")).toBe("/nl/accounts/0198f2d4-aaaa");
  expect(at("a?next=//evil")).toBe("/nl/accounts");
});
