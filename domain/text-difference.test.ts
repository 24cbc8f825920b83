import fc from "fast-check";
import { expect, test } from "vitest";
import { textDifference } from "./text-difference";

test.each([
  ["", "Een bus", { start: "", gone: "", added: "Een bus", end: "" }],
  ["Een bus", "", { start: "", gone: "Een bus", added: "", end: "" }],
  [
    "Een oude bus",
    "Een nieuwe bus",
    { start: "Een ", gone: "oude ", added: "nieuwe ", end: "bus" },
  ],
  ["Een bus", "Een bus erbij", { start: "Een ", gone: "bus", added: "bus erbij", end: "" }],
  ["Eén.\nTwee.", "Eén.\nDrie.", { start: "Eén.\n", gone: "Twee.", added: "Drie.", end: "" }],
])("from %o to %o", (before, after, expected) => {
  expect(textDifference(before, after)).toEqual(expected);
});

test("far from what differs the text is cut between words", () => {
  const far = "woord ".repeat(40);
  const { start, end } = textDifference(`${far}oud ${far}`, `${far}nieuw ${far}`);
  expect(start).toMatch(/^… (woord ){13}$/);
  expect(end).toMatch(/^(woord ){12,13}(woord )?…$/);
});

test("of two short texts nothing is lost", () => {
  const some = fc.array(fc.constantFrom("a", "b ", "c\n", " "), { maxLength: 12 });
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [before, after] = [one.join(""), other.join("")];
      const { start, gone, added, end } = textDifference(before, after);
      expect(start + gone + end).toBe(before);
      expect(start + added + end).toBe(after);
    }),
  );
});
