import { expect, test } from "vitest";
import { emptyIn } from "./query";

test.each([
  { query: {}, act: null, empty: null },
  { query: { do: "date" }, act: "date", empty: null },
  { query: { do: "date", dueOn: "2030-01-01" }, act: "date", empty: null },
  { query: { do: "date", dueOn: "" }, act: "date", empty: "dueOn" },
  { query: { do: "date", theme: "" }, act: "date", empty: null },
  { query: { theme: "" }, act: "theme", empty: "theme" },
  { query: { ownerId: " ", ownerOfficialId: "" }, act: "assign", empty: "ownerId" },
] as const)("only who looks over what changes left a field empty: %o", ({ query, act, empty }) => {
  expect(emptyIn(query, act)).toBe(empty);
});
