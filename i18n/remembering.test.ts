import { expect, test } from "vitest";
import { remembering } from "./remembering";

/** Writes what it is given, and how often it was asked. */
function counting() {
  const asked: unknown[][] = [];
  const write = remembering((...given: unknown[]) => {
    asked.push(given);
    return `${asked.length}: ${given.length}`;
  });
  return { asked, write };
}

test("what was written is kept, by all that was given", () => {
  const { asked, write } = counting();
  const moment = new Date(0);
  for (const given of [["days"], ["days", { count: 1 }], ["days", { count: "1" }], [moment, {}]])
    expect(write(...given)).toBe(write(...given));
  expect(asked).toHaveLength(4);
});

test("a word is never taken for a list of words", () => {
  const { asked, write } = counting();
  expect(new Set([write("a"), write('["a"]'), write("a", {}), write()]).size).toBe(4);
  expect(asked).toHaveLength(4);
});

test("it keeps no more than it has room for, and nothing long", () => {
  const { asked, write } = counting();
  const long = "a".repeat(400);
  write(long);
  write(long);
  expect(asked).toHaveLength(2);
  for (let count = 0; count < 1_000; count += 1) write("days", { count });
  write("days", { count: 0 });
  expect(asked).toHaveLength(1_002);
  write("days", { count: -1 });
  write("days", { count: 0 });
  expect(asked).toHaveLength(1_004);
});
