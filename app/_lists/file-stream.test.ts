import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { streamOf } from "./file-stream";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Pieces without end, and whether they are still wanted. */
function endless() {
  const state = { wanted: true, given: 0 };
  const pieces = async function* () {
    try {
      for (;;) {
        state.given += 1;
        yield "piece";
      }
    } finally {
      state.wanted = false;
    }
  };
  return { state, pieces: pieces() };
}

const open = async (pieces: AsyncGenerator<string>) => {
  const turn = vi.fn();
  const reader = (await streamOf(pieces, turn)).getReader();
  return { turn, reader };
};

test("a file is read to its end, and then its turn ends", async () => {
  const pieces = (async function* () {
    yield "a";
    yield "b";
  })();
  const { turn, reader } = await open(pieces);
  const decoder = new TextDecoder();
  const text = [];
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read())
    text.push(decoder.decode(value));
  expect(text).toEqual(["a", "b"]);
  expect(turn).toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test("a browser that stops reading loses its turn, and nothing more is read for it", async () => {
  const { state, pieces } = endless();
  const { turn, reader } = await open(pieces);
  await reader.read();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(turn).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(turn).toHaveBeenCalled();
  expect(state).toEqual({ wanted: false, given: state.given });
  expect(state.given).toBeLessThan(4);
  expect(vi.getTimerCount()).toBe(0);
});

test("nor does one that takes a piece now and then keep it for more than five minutes", async () => {
  const { state, pieces } = endless();
  const { turn, reader } = await open(pieces);
  for (let minute = 0; minute < 4.5; minute += 0.5) {
    await reader.read();
    await vi.advanceTimersByTimeAsync(30_000);
  }
  expect(turn).not.toHaveBeenCalled();
  await reader.read();
  await vi.advanceTimersByTimeAsync(31_000);
  expect(turn).toHaveBeenCalled();
  expect(state.wanted).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test("a browser that goes away ends its turn at once", async () => {
  const { state, pieces } = endless();
  const { turn, reader } = await open(pieces);
  await reader.read();
  await reader.cancel();
  expect(turn).toHaveBeenCalled();
  expect(state.wanted).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test("without its first rows there is no file, and no turn is lost", async () => {
  const turn = vi.fn();
  const broken = (async function* (): AsyncGenerator<string> {
    yield await Promise.reject<string>(new Error("away"));
  })();
  await expect(streamOf(broken, turn)).rejects.toThrow("away");
  expect(turn).toHaveBeenCalled();
});
