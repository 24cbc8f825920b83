import { expect, test } from "vitest";
import { bottleneckEditSchema } from "./edit";

const edit = {
  reference: "gw-2026-0042",
  version: "3",
  requestId: "0b8f8a9e-5e0c-4c1d-9b6a-2f1e3d4c5b6a",
  title: "Semesterticket",
  problem: "Studenten betalen dubbel.",
  originalLanguage: "nl",
  themes: ["mobility"],
  causes: [],
  regions: ["NL213", "DEA34"],
  partnerships: [],
};

test("an edit is read from its form", () => {
  const typed = {
    ...edit,
    affectedCount: "105.000",
    affectedSource: "CBS",
    knownSince: "mei 2008",
    projects: "gp-2026-0001\n",
  };
  expect(bottleneckEditSchema.parse(typed)).toMatchObject({
    reference: "GW-2026-0042",
    version: 3,
    affectedCount: 105_000,
    knownSince: "2008-05",
    projects: ["GP-2026-0001"],
  });
});

test.each([
  ["title", { title: " " }, "required"],
  ["problem", { problem: "" }, "required"],
  ["themes", { themes: [] }, undefined],
  ["affectedCount", { affectedCount: "many" }, "invalidNumber"],
  ["affectedCount", { affectedCount: "circa 105.000 grenswerkers" }, "invalidNumber"],
  ["sources", { sources: "https://example.org\nftp://example.org" }, "invalidUrl"],
  ["knownSince", { knownSince: "al jaren" }, "invalidSince"],
])("%s is looked at", (field, typed, message) => {
  const parsed = bottleneckEditSchema.safeParse({ ...edit, ...typed });
  expect(parsed.success).toBe(false);
  const issue = parsed.error?.issues.find(({ path }) => path[0] === field);
  expect(issue).toBeDefined();
  if (message) expect(issue?.message).toBe(message);
});

test("a field that the form does not have is refused", () => {
  expect(bottleneckEditSchema.safeParse({ ...edit, published: "true" }).success).toBe(false);
});
