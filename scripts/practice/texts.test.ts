import { expect, test } from "vitest";
import { parts } from "./parts";

/** Every text of a record of the story, of whatever language. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

test("signs stay on the line: in French a narrow space before and within them, in the others none", () => {
  const texts = textsIn(parts);
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => /[ \u00a0][:;!?»]|«[ \u00a0]/.test(text))).toEqual([]);
});
