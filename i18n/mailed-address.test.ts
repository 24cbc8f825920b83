import { expect, test } from "vitest";
import { withoutTail } from "./mailed-address";

const tails = [
  "|",
  "`",
  "–",
  "。",
  "）",
  "~",
  "(",
  "‹",
  "=",
  ".",
  ",",
  ")",
  ">",
  "]",
  "”",
  "’",
  "\u200B",
  " ",
  ").",
  ".”",
  "…",
  "\u00AD",
  "»",
];
const pages = ["/nl", "/de/about", "/nl/welcome/a-B_9-", "/fr/projects/GP-2026-0002/report"];

test.each(tails)("a page is found with %j behind its address, written in any way", (tail) => {
  for (const page of pages) {
    expect(withoutTail(page + encodeURIComponent(tail))).toBe(page);
    expect(withoutTail(page + encodeURI(tail))).toBe(page);
  }
});

test.each([
  ...pages,
  "/nl/regions/NL421",
  "/nl/",
  "/",
  "/robots.txt",
  "/nl/bottlenecks/csv",
  "/nl/%",
])("the address %s is left alone", (page) => expect(withoutTail(page)).toBeNull());

test.each([
  "//evil.example.",
  "/evil.example.",
  "/%2Fevil.example.",
  "/.",
  "/nl%2F.",
  "/xx/about.",
])("nobody is led out of the portal from %s", (page) => expect(withoutTail(page)).toBeNull());

test("a sign alone leads to the page before it", () => {
  expect(withoutTail("/nl/about/%29")).toBe("/nl/about");
  expect(withoutTail("/nl/a%2Fb.")).toBeNull();
});
