import { afterEach, expect, test } from "vitest";
import { type Turn, takeTurn } from "./downloads";

const official = (id: string) => ({ id, isOfficial: true });
const stranger = (id: string) => ({ id, isOfficial: false });

let turns: (Turn | null)[] = [];

/** Takes a turn that this test gives back in the end. */
async function take(...asked: Parameters<typeof takeTurn>) {
  const turn = await takeTurn(...asked);
  turns.push(turn);
  return turn;
}

afterEach(() => {
  for (const end of turns) end?.();
  turns = [];
});

test("three files are made at once, and the fourth waits until one is done", async () => {
  const first = await take(official("a"));
  await take(stranger("b"));
  await take(stranger("c"));
  let fourth: unknown;
  const waiting = take(official("d")).then((turn) => {
    fourth = turn;
    return turn;
  });
  await Promise.resolve();
  expect(fourth).toBeUndefined();
  first?.();
  expect(await waiting).not.toBeNull();
});

test("one holder has one file at a time, while others go on", async () => {
  const first = await take(stranger("a"));
  expect(await take(stranger("a"), 1)).toBeNull();
  const other = await take(stranger("b"), 1);
  expect(other).not.toBeNull();
  const next = take(stranger("a"));
  other?.();
  first?.();
  first?.();
  expect(await next).not.toBeNull();
  expect(await take(stranger("a"), 1)).toBeNull();
});

test("however many of the public come, and wait, an official has a place", async () => {
  expect(await take(stranger("a"))).not.toBeNull();
  expect(await take(stranger("b"))).not.toBeNull();
  const queue = Array.from({ length: 20 }, (_, at) => take(stranger(`waits ${at}`), 20));
  expect(await take(stranger("late"), 10_000)).toBeNull();
  expect(await take(official("c"))).not.toBeNull();
  expect(await Promise.all(queue)).toEqual(queue.map(() => null));
});

test("officials may take every place, and one who waits comes before the public that waited longer", async () => {
  const first = await take(official("a"));
  expect(await take(official("b"), 1)).not.toBeNull();
  expect(await take(official("c"), 1)).not.toBeNull();
  const served: string[] = [];
  const ofPublic = take(stranger("d")).then(() => served.push("public"));
  const ofOfficial = take(official("e")).then((turn) => {
    served.push("official");
    turn?.();
  });
  first?.();
  await Promise.all([ofPublic, ofOfficial]);
  expect(served).toEqual(["official", "public"]);
});

test("whoever waits too long, or comes when too many wait, is told to come back", async () => {
  await take(official("a"));
  await take(official("b"));
  await take(official("c"));
  const queue = Array.from({ length: 20 }, (_, at) => take(official(`waits ${at}`), 20));
  expect(await take(official("late"), 10_000)).toBeNull();
  expect(await Promise.all(queue)).toEqual(queue.map(() => null));
});
