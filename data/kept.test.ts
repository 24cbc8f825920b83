import { afterEach, expect, test, vi } from "vitest";
import { keepInMemory } from "./kept";

afterEach(() => vi.useRealTimers());

test("what is kept is read again behind the reader's back, and never older than ten minutes", async () => {
  vi.useFakeTimers();
  let times = 0;
  const read = keepInMemory(async () => ++times);

  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  vi.advanceTimersByTime(10_000);
  expect(await read()).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(await read()).toBe(1);
  expect(await read()).toBe(2);
  vi.advanceTimersByTime(700_000);
  expect(await read()).toBe(3);
});

test("a count that failed is tried again by the next reader", async () => {
  let times = 0;
  const read = keepInMemory(async () => {
    times += 1;
    if (times === 1) throw new Error("no database");
    return times;
  });
  await expect(read()).rejects.toThrow("no database");
  expect(await read()).toBe(2);
});
