import { expect, test } from "vitest";
import { seatFor, seatNames } from "./seat";

test.each([
  ["Den Haag", "fr", "La Haye"],
  ["Brussel / Bruxelles", "de", "Brüssel"],
  ["Arnhem", "de", "Arnheim"],
  ["Köln", "fr", "Cologne"],
  ["Zwolle", "fr", "Zwolle"],
] as const)("%s is for a reader of %s: %s", (place, reader, name) => {
  expect(seatFor(place, reader)).toBe(name);
});

test("a seat is found by what each reader calls it, and by how it calls itself", () => {
  expect(seatNames("Den Haag")).toEqual(["Den Haag", "La Haye", "The Hague"]);
  expect([seatNames(null), seatFor(null, "de")]).toEqual([[], null]);
});
