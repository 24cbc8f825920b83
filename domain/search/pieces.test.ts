import { expect, test } from "vitest";
import { folded } from "../folded";
import { acrossIn, piecesOf } from "./pieces";

const marked = (text: string, ...words: string[]) =>
  piecesOf(
    text,
    words.map((word) => ({ word: folded(word), begins: word.length > 3 })),
  )
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join("");

test.each([
  ["Treinen stoppen in Enschede", ["trei"], "[Trei]nen stoppen in Enschede"],
  ["Eén bus en één trein", ["een", "bus"], "[Eén] [bus] en [één] trein"],
  ["Straße und Straßenbahn", ["strasse"], "[Straße] und [Straße]nbahn"],
  ["België en Belgie\u0308", ["belgi"], "[Belgi]ë en [Belgi]e\u0308"],
  ["België, Belgie\u0308", ["belgie"], "[België], [Belgie\u0308]"],
  ["Autobus", ["bus"], "Autobus"],
  ["Busbaan", ["bus"], "Busbaan"],
  ["", ["bus"], ""],
  ["Trein", [], "Trein"],
])("in %s the words %s are marked", (text, words, expected) => {
  expect(marked(text, ...words)).toBe(expected);
});

test("no sign of a text is lost", () => {
  const text = "‘Zeeuws-Vlaanderen’ – 3 ½ treinen, 112";
  expect(
    piecesOf(text, [
      { word: "3", begins: false },
      { word: "trei", begins: true },
    ])
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
});

test("what was found by a translation alone says by which word", () => {
  const marks = [
    { word: "trein", begins: true },
    { word: "zug", begins: false, of: "trein" },
  ];
  expect(acrossIn("Kein WLAN im Zug", marks)).toEqual({ word: "Zug", of: "trein" });
  expect(acrossIn("Treinen: der Zug hält", marks)).toBeNull();
  expect(acrossIn("Autobus", marks)).toBeNull();
});
