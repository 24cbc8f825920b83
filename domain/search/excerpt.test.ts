import { expect, test } from "vitest";
import { excerptOf } from "./excerpt";

const trein = [{ word: "trein", begins: true }];
const long =
  "De bus rijdt niet verder dan de grens en wie verder wil stapt over op een andere lijn.";

const said = (text: string) =>
  excerptOf(text, trein)
    ?.map(({ text, found }) => (found ? `[${text}]` : text))
    .join("");

test.each([
  ["Een trein rijdt.", "Een [trein] rijdt."],
  ["Treinen rijden.", "[Trein]en rijden."],
  ["Een bus rijdt.", undefined],
  ["", undefined],
  [
    `${long} De trein rijdt.`,
    "… grens en wie verder wil stapt over op een andere lijn. De [trein] rijdt.",
  ],
  [
    `De trein rijdt. ${long} ${long}`,
    "De [trein] rijdt. De bus rijdt niet verder dan de grens en wie verder wil stapt over op een andere lijn. De bus rijdt niet …",
  ],
])("of %j stands %j", (text, expected) => {
  expect(said(text)).toBe(expected);
});

test("a word longer than an excerpt stands whole", () => {
  const word = `trein${"en".repeat(200)}`;
  expect(
    excerptOf(word, trein)
      ?.map(({ text }) => text)
      .join(""),
  ).toBe(word);
  expect(said(`${"a".repeat(300)} ${word} b`)).toContain(`[trein]${"en".repeat(200)}`);
});
