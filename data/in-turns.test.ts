import { expect, test } from "vitest";
import { inTurns } from "./in-turns";

/** Reckons for so long at each of its numbers, in milliseconds. */
function* slow(each: number) {
  for (let nth = 0; nth < 4; nth += 1) {
    const since = performance.now();
    while (performance.now() - since < each);
    yield nth;
  }
}

test("others are answered while something takes long, and all of it comes in its order", async () => {
  let answered = 0;
  const others = setInterval(() => {
    answered += 1;
  }, 0);
  expect(await inTurns(slow(25))).toEqual([0, 1, 2, 3]);
  clearInterval(others);
  expect(answered).toBeGreaterThan(0);
});

test("what is soon done is done at once", async () => {
  let answered = 0;
  setImmediate(() => {
    answered += 1;
  });
  const done = inTurns([1, 2, 3]);
  expect(await done).toEqual([1, 2, 3]);
  expect(answered).toBe(0);
});
