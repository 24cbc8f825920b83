import fc from "fast-check";
import { expect, test } from "vitest";
import { isProblem, partsOf, refusals } from "@/domain/outcome";
import { readRefusal, tellRefusal } from "./answer";

test("an address tells why a form came back, in words of the portal only", () => {
  const query = new URLSearchParams(
    tellRefusal("incomplete", { password: "tooShort", repeatPassword: "passwordsDiffer" }),
  );
  expect(readRefusal(query.get("refused"), query.get("wrong"))).toEqual({
    refusal: "incomplete",
    problems: { password: "tooShort", repeatPassword: "passwordsDiffer" },
  });
});

test("a number that was not found stands in no address", () => {
  const told = tellRefusal("incomplete", { bottlenecks: "unknownReference:GW-1999-1" });
  expect(told).not.toContain("1999");
  expect(readRefusal("incomplete", "bottlenecks.unknownReference:GW1999")?.problems).toEqual({
    bottlenecks: "unknownReference",
  });
});

test.each([
  [undefined, undefined],
  ["hacked", "password.tooShort"],
  [["incomplete"], "password.tooShort"],
])("an address that says %j tells nothing", (refused, wrong) => {
  expect(readRefusal(refused, wrong)).toBeNull();
});

test("what stands in the address and is no problem of the portal is passed over", () => {
  expect(readRefusal("incomplete", "password.stolen~<b>.required~x~name.required")).toEqual({
    refusal: "incomplete",
    problems: { name: "required" },
  });
});

test("whatever an address says, it names refusals and problems of the portal, by how many signs fit in a form", () => {
  const odd = ["constructor", "__proto__", "toString", "tooLong:9999999999", "tooLong:0", "~", "."];
  const part = fc.oneof(fc.constantFrom(...odd, "tooLong:12", "required", "name"), fc.string());
  const wrong = fc.array(part, { maxLength: 12 }).map((parts) => parts.join("."));
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...refusals), part), wrong, (refused, text) => {
      const told = readRefusal(refused, text.replaceAll(". ", "~"));
      if (!told) return;
      expect(refusals).toContain(told.refusal);
      for (const [name, problem] of Object.entries(told.problems)) {
        expect(name).toMatch(/^[a-zA-Z]{1,40}$/);
        expect(isProblem(problem)).toBe(true);
        expect(partsOf(problem).by).toBeLessThan(10_000_000);
      }
    }),
  );
  expect(readRefusal("incomplete", "email.tooLong:9999999999~email.tooLong:0")?.problems).toEqual(
    {},
  );
});
