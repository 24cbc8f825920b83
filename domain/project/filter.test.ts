import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AddressValues,
  projectSorts,
  readMark,
  readProjectFilter,
  withoutValue,
  writeMark,
  writeProjectFilter,
} from "./filter";
import { healths, projectPhases } from "./project";

/** The values of a query as Next gives them. */
function valuesIn(query: string): AddressValues {
  const values: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    values[name] = [...(values[name] ?? []), value];
  }
  return values;
}

const id = fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/);
const ids = fc.uniqueArray(id, { maxLength: 5 }).map((all) => all.sort());

const filters = fc.record({
  q: fc.string().map((q) => readProjectFilter({ q }).q),
  phase: fc.subarray([...projectPhases]),
  health: fc.subarray([...healths]),
  theme: ids,
  partnership: ids,
  region: fc.oneof(fc.constant(""), id),
  sort: fc.constantFrom(...projectSorts),
});

test("a filter survives its address", () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(readProjectFilter(valuesIn(writeProjectFilter(filter)))).toEqual(filter);
    }),
  );
});

test("whatever stands in an address, it gives a filter", () => {
  const name = fc.constantFrom("q", "phase", "health", "theme", "region", "sort", "after");
  fc.assert(
    fc.property(fc.dictionary(name, fc.array(fc.string())), (values) => {
      const filter = readProjectFilter(values);
      expect(readProjectFilter(valuesIn(writeProjectFilter(filter)))).toEqual(filter);
      readMark(values);
    }),
  );
});

test("one value can be taken off", () => {
  const filter = readProjectFilter({ q: "bus", phase: ["RUNNING", "IDEA"], region: "NL213" });
  expect(withoutValue(filter, "phase", "IDEA").phase).toEqual(["RUNNING"]);
  expect(writeProjectFilter(withoutValue(withoutValue(filter, "q", ""), "region", ""))).toBe(
    "?phase=IDEA&phase=RUNNING",
  );
});

test("a page mark survives its address, nonsense is the top of the list", () => {
  const at = new Date("2026-11-23T10:00:00.123Z");
  const mark = { at, id: "0192c1f0-0000-7000-8000-000000000001" };
  expect(readMark({ after: writeMark(mark) })).toEqual({ ...mark, direction: "after" });
  expect(readMark({ before: writeMark(mark) })).toEqual({ ...mark, direction: "before" });
  expect(readMark({ after: "x_y" })).toBeNull();
  expect(readMark({ after: "99999999999999999_a" })).toBeNull();
});
