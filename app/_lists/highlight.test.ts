import fc from "fast-check";
import { expect, it } from "vitest";
import { highlight } from "./highlight";

const marked = (title: string, typed: string) =>
  highlight(title, typed)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join("");

it.each([
  ["Ambulance-inzet over de grens", "ambulance", "[Ambulance]-inzet over de grens"],
  ["Bus naar België", "belgie", "Bus naar [België]"],
  [
    "Dichtstbijzijnde ambulance in enclaves",
    "ambulances",
    "Dichtstbijzijnde [ambulance] in enclaves",
  ],
  ["De bus en de busbaan", "bus", "De [bus] en de busbaan"],
  ["Niets van dat alles", "", "Niets van dat alles"],
])("marks in %s what was typed: %s", (title, typed, expected) => {
  expect(marked(title, typed)).toBe(expected);
});

it("never loses a letter of the title", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "grapheme" }),
      (title, typed) => {
        expect(
          highlight(title, typed)
            .map(({ text }) => text)
            .join(""),
        ).toBe(title);
      },
    ),
  );
});
