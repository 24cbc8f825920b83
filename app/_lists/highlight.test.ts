import fc from "fast-check";
import { expect, it } from "vitest";
import type { Mark } from "@/domain/search/mark";
import { highlight } from "./highlight";

const marked = (title: string, marks: readonly Mark[]) =>
  highlight(title, marks)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join("");

const words = (...all: string[]): Mark[] =>
  all.map((word) => ({ word: word.replace("*", ""), begins: word.endsWith("*") }));

it.each([
  ["Ambulance-inzet over de grens", words("ambulance*"), "[Ambulance]-inzet over de grens"],
  ["Bus naar België", words("belgie"), "Bus naar [België]"],
  [
    "Geld voor het semesterticket",
    words("ticket*", "semesterticket"),
    "Geld voor het [semesterticket]",
  ],
  ["De bus en de busbaan", words("bus"), "De [bus] en de busbaan"],
  ["De bus en de busbaan", words("bus*"), "De [bus] en de [busbaan]"],
  ["Brücke in Münster", words("muenster"), "Brücke in [Münster]"],
  ["Verordening 883/2004 geldt", words("883/2004"), "Verordening [883/2004] geldt"],
  ["Niets van dat alles", [], "Niets van dat alles"],
])("marks in %s what was found", (title, marks, expected) => {
  expect(marked(title, marks)).toBe(expected);
});

it("never loses a letter of the title", () => {
  const text = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(text, text, fc.boolean(), (title, word, begins) => {
      const pieces = highlight(title, [{ word, begins }]);
      expect(pieces.map(({ text }) => text).join("")).toBe(title);
    }),
  );
});
