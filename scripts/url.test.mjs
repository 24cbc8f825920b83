import { expect, test } from "vitest";
import { readUrl } from "./url.mjs";

test("an address with an umlaut is one, however many addresses were read before", () => {
  for (let times = 0; times < 200_000; times++) readUrl(`https://example.org/${times}`);
  expect(readUrl("https://münster.de")?.hostname).toBe("xn--mnster-3ya.de");
  expect(readUrl("münster")).toBeUndefined();
});
