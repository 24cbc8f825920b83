import { expect, test } from "vitest";
import { takeTurn } from "./downloads";

test("two files are made at once, and the third waits until one is done", async () => {
  const [first, second] = [await takeTurn("a"), await takeTurn("b")];
  let third: unknown;
  const waiting = takeTurn("c").then((turn) => {
    third = turn;
    return turn;
  });
  await Promise.resolve();
  expect(third).toBeUndefined();
  first?.();
  const turn = await waiting;
  expect(turn).not.toBeNull();
  second?.();
  turn?.();
});

test("one holder has one file at a time, while others go on", async () => {
  const first = await takeTurn("a");
  expect(await takeTurn("a", 1)).toBeNull();
  const other = await takeTurn("b", 1);
  expect(other).not.toBeNull();
  const next = takeTurn("a");
  other?.();
  first?.();
  first?.();
  const turn = await next;
  expect(turn).not.toBeNull();
  expect(await takeTurn("a", 1)).toBeNull();
  turn?.();
});

test("whoever waits too long, or comes when too many wait, is told to come back", async () => {
  const turns = [await takeTurn("a"), await takeTurn("b")];
  const queue = Array.from({ length: 20 }, (_, at) => takeTurn(`waits ${at}`, 20));
  expect(await takeTurn("late", 10_000)).toBeNull();
  expect(await Promise.all(queue)).toEqual(queue.map(() => null));
  for (const end of turns) end?.();
});
