import fc from "fast-check";
import { expect, test } from "vitest";
import { inLanguageOf, ownAddress } from "./own-address";

test.each([
  "/nl",
  "/de/bottlenecks/GW-2026-0042",
  "/fr/projects?page=2",
  "/en/bottlenecks/new?kept=4c1f#form-errors",
])("%s is a page of the portal", (address) => {
  expect(ownAddress(address)).toBe(address);
});

test.each([
  undefined,
  "",
  "nl",
  "/",
  "/es/bottlenecks",
  "/nlx",
  "https://elsewhere.example/nl",
  "//elsewhere.example/nl",
  "/\\elsewhere.example/nl",
  "/\t/elsewhere.example/nl",
  "/nl/../../elsewhere",
  "/nl/..//elsewhere.example",
  "javascript:alert(1)",
])("%s is not", (address) => {
  expect(ownAddress(address)).toBeNull();
});

const hostile = fc
  .array(
    fc.constantFrom(
      "/",
      "\\",
      "..",
      ".",
      "nl",
      "de",
      "\t",
      "\n",
      "%2f",
      "@",
      ":",
      "?",
      "#",
      "evil.example",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

test("whatever is asked for, the browser stays in the portal", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        hostile,
        hostile.map((x) => `/nl/${x}`),
      ),
      (text) => {
        const address = ownAddress(text);
        if (address === null) return;
        const there = new URL(address, "https://grenswerk.example/nl/sign-in");
        expect(there.origin).toBe("https://grenswerk.example");
        expect(there.pathname).toMatch(/^\/(nl|de|fr|en)(\/|$)/);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ["/nl", "/de"],
  ["/nl/bottlenecks?q=fr#top", "/de/bottlenecks?q=fr#top"],
  ["/de/account", "/de/account"],
  [null, null],
])("of %s the same page in German is %s", (address, same) => {
  expect(inLanguageOf("de", address)).toBe(same);
});
