import { expect, test } from "vitest";
import { linesOfRow } from "./cells";
import { partsOfEntry } from "./entry";

test.each([
  [
    "partnership",
    "conferences",
    [
      ["heldOn", "edition"],
      ["placeFr", "placeNl", "placeDe", "placeEn"],
    ],
  ],
  ["organisation", "sources", [["url"], ["noteFr", "noteNl", "noteDe", "noteEn"]]],
  ["organisation", "identifiers", [["scheme", "value", "source", "confidence"]]],
] as const)(
  "a row of the %s’s %s has a line for each text, in French first",
  (noun, name, lines) => {
    const part = partsOfEntry(noun)[name];
    const asked = part?.kind === "rows" ? linesOfRow(part.cells, "fr") : [];
    expect(asked.map((line) => line.map(({ field }) => field))).toEqual(lines);
  },
);
