import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOf } from "./title-words";

test.each([
  ["Ambulance uit Gent mag niet over de grens", ["ambulance", "gent", "niet", "over"]],
  ["Grenzüberschreitender Müll", ["müll"]],
  ["de het een", []],
  ["bus-bus Bushalte bushalte", ["bushalte"]],
])("%j has the words %j", (title, words) => expect(wordsOf(title)).toEqual(words));

test("any title gives at most six different words of letters and digits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (title) => {
      const words = wordsOf(title);
      expect(words.length).toBeLessThanOrEqual(6);
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});
