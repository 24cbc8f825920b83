import { expect, test } from "vitest";
import { acrossOf } from "./across";

test.each([
  ["trein", "trein", "zug"],
  ["Zug nach Enschede", "zug", "trein"],
  ["het ziekenhuis in Aken", "ziekenhuis", "krankenhaus"],
  ["trains", "trains", "trein"],
  ["rijbewijs", "rijbewijs", "permis de conduire"],
  ["Züge", "zuge", "trein"],
  ["Zuege", "zuege", "trein"],
  ["Fuehrerscheine", "fuehrerscheine", "rijbewijs"],
])("of %s the word %s is also called %s", (typed, word, other) => {
  expect(Object.values(acrossOf(typed).words[word] ?? {}).flat()).toContain(other);
});

test.each(["vergunning", "ambulancepost", "de", "883/2004", "", "netwerk"])(
  "%s is called nothing else",
  (typed) => {
    expect(acrossOf(typed)).toEqual({ words: {}, spoken: [] });
  },
);
