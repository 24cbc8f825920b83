import { expect, test } from "vitest";
import { optionsBy } from "./palette-options";
import type { ShownGroup, ShownLine } from "./shown";

const line = (href: string): ShownLine => ({
  ...{ href, icon: "page", title: [{ text: href, found: false }] },
  ...{ aside: "", status: null },
});
const group = (facts: Partial<ShownGroup>): ShownGroup => ({
  ...{ name: "projects", title: "Projecten", count: "2", isCut: false },
  ...{
    lines: [line("/a"), line("/b")],
    list: { href: "/projects?q=a", text: "Alle 2", isNarrowed: false },
  },
  ...facts,
});
const idsIn = (...groups: ShownGroup[]) =>
  optionsBy(groups).flatMap(({ options }) => options.map(({ id }) => id));

test("every line has an id of its own", () => {
  const ids = idsIn(group({}), group({ name: "regions" }));
  expect(new Set(ids).size).toBe(4);
});

test("the list of a noun is offered where it holds more than is shown, behind the lines", () => {
  expect(idsIn(group({}))).toHaveLength(2);
  expect(idsIn(group({ isCut: true })).at(-1)).toBe("palette-projects-all");
  expect(idsIn(group({ isCut: true, list: null }))).toHaveLength(2);
  const list = { href: "/projects?q=a", text: "Alle 2", isNarrowed: true };
  expect(idsIn(group({ list })).at(-1)).toBe("palette-projects-all");
});
