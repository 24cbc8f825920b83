import { expect, test } from "vitest";
import { shownAmong } from "./list-page";

test.each([
  ["the first of two pages", 25, false, true, 29, { from: 1, until: 25 }],
  ["the last of two pages", 4, true, false, 29, { from: 26, until: 29 }],
  ["the only page", 3, false, false, 3, { from: 1, until: 3 }],
  ["a page in the middle", 25, true, true, 80, null],
  ["a page of which more was found than counted", 25, false, false, 24, null],
])("%s", (_, count, hasPrevious, hasNext, total, expected) => {
  expect(shownAmong({ count, hasPrevious, hasNext }, total)).toEqual(expected);
});
