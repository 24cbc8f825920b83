import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountList } from "@/domain/account/list";
import { bottleneckList } from "@/domain/bottleneck/list";
import { datedKinds, monthOf, type Period, weekOf } from "@/domain/calendar";
import { dayOf } from "@/domain/day";
import {
  filterNames,
  type ListDeclaration,
  orderNames,
  type PageMark,
  rangeNames,
  usualOrder,
} from "@/domain/list";
import { projectList } from "@/domain/project/list";
import { type Range, readRange } from "@/domain/range";
import { type ListAddress, readAddress, writeAddress } from "./address";
import { type AddressValues, rangeParts } from "./address-ranges";
import type { ViewAsked } from "./address-view";

const valuesIn = (address: string): AddressValues => {
  const found = new URLSearchParams(address);
  return Object.fromEntries([...new Set(found.keys())].map((name) => [name, found.getAll(name)]));
};

const ids = fc
  .uniqueArray(fc.stringMatching(/^[a-zA-Z0-9_-]{1,12}$/), { maxLength: 5 })
  .map((values) => values.sort());
const words = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .map((q) => readAddress(projectList, { q }).q);
const moment = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const text = fc.string({ unit: "grapheme", maxLength: 60 }).filter((value) => !/\0/.test(value));

const day = fc
  .date({ min: new Date("1902-01-01"), max: new Date("2197-12-31"), noInvalidDate: true })
  .map(dayOf);

const rangeOf = (): fc.Arbitrary<Range> => {
  const end = fc.option(day);
  return fc
    .record({ from: end, until: end })
    .map(({ from, until }) => readRange({ from: from ?? "", until: until ?? "" }));
};

/** A list with two ranges. */
const ranged = {
  filters: { theme: "theme" },
  ranges: { changed: "day", founded: "day" },
  orders: { newest: "moment" },
} as const satisfies ListDeclaration;

const zoom = fc.option(fc.stringMatching(/^[a-z-]{1,12}$/), { nil: undefined });
const period = fc.option(
  day.chain((at) =>
    fc.constantFrom<Period>({ kind: "month", at: monthOf(at) }, { kind: "week", at: weekOf(at) }),
  ),
  { nil: undefined },
);
const kinds = fc.option(
  fc.subarray([...datedKinds], { minLength: 1, maxLength: datedKinds.length - 1 }),
  { nil: undefined },
);

/** How a list is shown, with what belongs to that alone. */
const viewAsked: fc.Arbitrary<ViewAsked> = fc.oneof(
  fc.record({ view: fc.constantFrom("list" as const, "board" as const) }),
  fc.record({ view: fc.constant("map" as const), zoom }),
  fc.record({ view: fc.constant("calendar" as const), period, kinds }),
);

/** Everything that one can ask of this list. */
function requestOf(list: ListDeclaration): fc.Arbitrary<ListAddress> {
  const filters = filterNames(list).map((name) => {
    const values = list.filters[name]!;
    return [name, typeof values === "string" ? ids : fc.subarray([...values])] as const;
  });
  const ranges = rangeNames(list).map((name) => [name, rangeOf()] as const);
  return fc
    .record({
      ...{ q: words, plain: ids, filter: fc.record(Object.fromEntries(filters)), order: fc.nat() },
      ranges: fc.record(Object.fromEntries(ranges)),
      ...{ shown: viewAsked, more: fc.boolean(), id: fc.uuid() },
      ...{ number: fc.integer({ min: 2, max: 40 }), moment, text },
      kind: fc.constantFrom("first", "last", "after", "before"),
    })
    .map(({ order: nth, number, moment, text, id, kind, shown, ...rest }) => {
      const orders = orderNames(list, rest.q);
      const order = orders[nth % orders.length] ?? usualOrder(list, rest.q);
      const key = { value: list.orders[order] === "text" ? text : moment, id };
      const beside: PageMark = kind === "after" || kind === "before" ? { kind, key } : { kind };
      const mark: PageMark = order === "relevance" ? { kind: "page", number } : beside;
      // Without words nothing was named.
      return { ...rest, ...shown, plain: rest.q ? rest.plain : [], order, mark };
    });
}

describe.each<[string, ListDeclaration]>([
  ["bottlenecks", bottleneckList],
  ["projects", projectList],
  ["accounts", accountList],
  ["two ranges", ranged],
])("the address of the list of %s", (_, list) => {
  it("says all of a request and nothing else", () => {
    fc.assert(
      fc.property(requestOf(list), (asked) => {
        expect(readAddress(list, valuesIn(writeAddress(list, asked)))).toEqual(asked);
      }),
    );
  });

  it("is read whatever it holds, and then stays the same", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "end",
        "map",
        "calendar",
        "2026-12",
        "2026-W49",
        "step",
        "open",
        "NaN",
        "constructor",
        "2026-01-01",
        "7",
        "0000-01-01T00:00:00.000Z~x",
      ),
      fc.tuple(fc.string({ unit: "binary" }), fc.string()).map((parts) => parts.join("~")),
    );
    const shown = ["view", "month", "week", "kind", "zoom"];
    const names = ["q", "group", "sort", "after", "before", "page", ...shown, ...filterNames(list)];
    const ends = rangeNames(list).flatMap((name) => Object.values(rangeParts(name)));
    const query = fc.dictionary(
      fc.oneof(fc.constantFrom(...names, ...ends), fc.string()),
      fc.oneof(value, fc.array(value), fc.constant(undefined)),
    );
    fc.assert(
      fc.property(query, (anything) => {
        const asked = readAddress(list, anything);
        expect(readAddress(list, valuesIn(writeAddress(list, asked)))).toEqual(asked);
        expect(JSON.stringify(asked)).not.toMatch(/\\u0000|\\ud[89a-f]../);
      }),
    );
  });

  it.each([
    "0000-01-01T00:00:00.000Z~x",
    "0000-12-31T23:59:59.999Z~x",
    "+010000-01-01T00:00:00.000Z~x",
    "-000001-01-01T00:00:00.000Z~x",
    "2026-02-30T00:00:00.000Z~x",
    "2026-02-28T24:00:00.000Z~x",
    "2026-02-28~x",
    "2026-02-28T00:00:00.000Z~",
    "2026-02-28T00:00:00.000Z~a b",
    "99999999999999999_a",
  ])("passes over the page mark %s", (mark) => {
    const sort = "newest";
    for (const side of ["after", "before"]) {
      expect(readAddress(list, { sort, [side]: mark }).mark).toEqual({ kind: "first" });
    }
  });
});
