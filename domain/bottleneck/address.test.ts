import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Query, readListRequest, writeListRequest } from "./address";
import { bottleneckStatuses, causes } from "./bottleneck";
import { type ListRequest, sorts } from "./filter";

const queryOf = (address: string): Query => {
  const found = new URLSearchParams(address);
  return Object.fromEntries([...new Set(found.keys())].map((name) => [name, found.getAll(name)]));
};

const ids = fc
  .uniqueArray(fc.stringMatching(/^[a-zA-Z0-9-]{1,12}$/), { maxLength: 5 })
  .map((values) => values.sort());
const subset = <T extends string>(all: readonly T[]) => fc.subarray([...all]);
const words = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim());
const key = fc.record({
  at: fc
    .date({ min: new Date(0), max: new Date("2199-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  id: fc.uuid(),
});

const request: fc.Arbitrary<ListRequest> = fc
  .record({
    filter: fc.record({
      q: words,
      status: subset(bottleneckStatuses),
      theme: ids,
      partnership: ids,
      region: ids,
      cause: subset(causes),
      organisation: ids,
    }),
    sort: fc.constantFrom(...sorts),
    view: fc.constantFrom("list", "map"),
    more: fc.boolean(),
    number: fc.integer({ min: 2, max: 40 }),
    key,
    kind: fc.constantFrom("first", "last", "after", "before"),
  })
  .map(({ number, key, kind, sort: wanted, ...rest }) => {
    const sort = wanted === "relevance" && !rest.filter.q ? "newest" : wanted;
    if (sort === "relevance") return { ...rest, sort, place: { kind: "page", number } };
    const isKeyed = kind === "after" || kind === "before";
    return { ...rest, sort, place: isKeyed ? { kind, key } : { kind } };
  });

describe("the address of the list", () => {
  it("says all of a request and nothing else", () => {
    fc.assert(
      fc.property(request, (asked) => {
        expect(readListRequest(queryOf(writeListRequest(asked)))).toEqual(asked);
      }),
    );
  });

  it("is read whatever it holds, and then stays the same", () => {
    const value = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("end", "open", "NaN"));
    const names = ["q", "group", "status", "theme", "region", "sort", "after", "before", "page"];
    const query = fc.dictionary(
      fc.oneof(fc.constantFrom(...names), fc.string()),
      fc.oneof(value, fc.array(value), fc.constant(undefined)),
    );
    fc.assert(
      fc.property(query, (anything) => {
        const asked = readListRequest(anything);
        expect(readListRequest(queryOf(writeListRequest(asked)))).toEqual(asked);
        expect(asked.filter.q).not.toContain("\0");
      }),
    );
  });

  it.each<[string, string]>([
    ["group=open", "?group=open"],
    ["group=waiting&status=REPORTED", "?status=REPORTED&status=ON_HOLD"],
    ["status=NONSENSE&theme=%00&cause=LEGAL", "?cause=LEGAL"],
    ["sort=relevance", ""],
    ["q=trein&sort=relevance&page=1", "?q=trein"],
    ["q=trein&page=3", "?q=trein&page=3"],
    ["q=++&page=3", ""],
    ["after=2026-02-30T00:00:00.000Z~x", ""],
    ["before=end", "?before=end"],
    ["theme=b&theme=a&theme=b", "?theme=a&theme=b"],
  ])("reads %s as %s", (typed, canonical) => {
    expect(writeListRequest(readListRequest(queryOf(typed)))).toBe(canonical);
  });
});
