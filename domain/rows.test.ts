import { expect, test } from "vitest";
import { fieldOfRow, rowOf, rowsIn } from "./rows";

test("a field in a table is named by its row, and read back", () => {
  expect(fieldOfRow("funding", 2, "amount")).toBe("funding[2].amount");
  expect(rowOf("funding[2].amount")).toEqual({ table: "funding", row: 2, own: "amount" });
});

test.each([
  "title",
  "funding",
  "funding[]",
  "funding[1]",
  "funding[999].amount",
  "a.b[0].c",
  "a[0].b.c",
])("%s is no field of a table", (name) => {
  expect(rowOf(name)).toBeNull();
});

test("rows keep their place, also when one between them is empty", () => {
  const values = { "funding[2].amount": ["5"], "funding[0].source": ["Bank"], title: ["Bus"] };
  expect(rowsIn(values, "funding")).toEqual([{ source: "Bank" }, {}, { amount: "5" }]);
  expect(rowsIn(values, "sources")).toEqual([]);
});

test("no name of a field reaches what all objects share", () => {
  rowsIn({ "__proto__[0].polluted": ["yes"], "funding[0].__proto__": ["yes"] }, "funding");
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each(["constructor[0].amount", "funding[0].constructor", "a[0].toString"])(
  "the name %s, which every object has, breaks nothing",
  (name) => {
    expect(rowOf(name)).not.toBeNull();
    expect(() => rowsIn({ [name]: ["1"] }, "funding")).not.toThrow();
  },
);
