import { afterEach, expect, test, vi } from "vitest";
import { forgetKept, keepAnswers, keepInMemory } from "./kept";

afterEach(() => vi.useRealTimers());

test("what is kept is read again behind the reader's back, and never older than ten minutes", async () => {
  vi.useFakeTimers();
  let times = 0;
  const read = keepInMemory(async () => ++times);

  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  vi.advanceTimersByTime(20_000);
  expect(await read()).toBe(1);
  vi.advanceTimersByTime(20_000);
  expect(await read()).toBe(1);
  await vi.advanceTimersByTimeAsync(0);
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

test("a write drops what is kept, also what is being read again at that moment", async () => {
  vi.useFakeTimers();
  let times = 0;
  const slow: (() => void)[] = [];
  const read = keepInMemory(() => new Promise<number>((done) => slow.push(() => done(++times))));

  const first = read();
  slow[0]!();
  expect(await first).toBe(1);
  vi.advanceTimersByTime(40_000);
  expect(await read()).toBe(1);
  forgetKept();
  slow[1]!();
  await vi.advanceTimersByTimeAsync(0);

  const after = read();
  slow[2]!();
  expect(await after).toBe(3);
});

test("each key has an answer of its own, and only so many are remembered", async () => {
  const keep = keepAnswers<string>(2);
  let times = 0;
  const answer = (key: string) => keep(key, async () => `${key}${++times}`);

  expect([await answer("a"), await answer("b"), await answer("a")]).toEqual(["a1", "b2", "a1"]);
  expect([await answer("c"), await answer("a")]).toEqual(["c3", "a4"]);
});
