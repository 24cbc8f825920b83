import { expect, test } from "vitest";
import { ownAddress } from "./own-address";
import { signInPath } from "./routing";

test("whoever signs in comes back to the page with its filter", () => {
  const address = signInPath("nl", "/nl/bottlenecks", "?q=bus&theme=work");
  const next = new URL(address, "http://portal.invalid").searchParams.get("next");
  expect(ownAddress(next ?? undefined)).toBe("/nl/bottlenecks?q=bus&theme=work");
});

test.each(["/nl", "/nl/sign-in", "/nl/sign-out", "/nl/welcome/secret"])(
  "from %s one goes on to where one's work begins",
  (here) => {
    expect(signInPath("nl", here)).toBe("/nl/sign-in");
  },
);

test("an address that is too long for a link is not carried along", () => {
  expect(signInPath("nl", "/nl/bottlenecks", `?q=${"x".repeat(2000)}`)).toBe("/nl/sign-in");
});
