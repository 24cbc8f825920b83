import { expect, test } from "vitest";
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
