import { expect, test, vi } from "vitest";
import { toldFile } from "./told-file";

async function* pieces(...all: string[]) {
  yield* all;
}

const read = async (file: AsyncGenerator<unknown>) => {
  const got = [];
  for await (const piece of file) got.push(piece);
  return got;
};

test("it is told of a file before its last piece is handed on", async () => {
  const tell = vi.fn(async () => undefined);
  const file = toldFile(pieces("a", "b", "c"), tell);
  expect((await file.next()).value).toBe("a");
  expect((await file.next()).value).toBe("b");
  expect(tell).not.toHaveBeenCalled();
  expect((await file.next()).value).toBe("c");
  expect(tell.mock.calls).toEqual([[true]]);
  expect((await file.next()).done).toBe(true);
  expect(tell).toHaveBeenCalledTimes(1);
});

test("what cannot be recorded is not handed out whole", async () => {
  const file = toldFile(pieces("a", "b"), async () => {
    throw new Error("away");
  });
  expect((await file.next()).value).toBe("a");
  await expect(file.next()).rejects.toThrow("away");
});

test("of a file that breaks off it is told that it did", async () => {
  const tell = vi.fn(async () => undefined);
  const broken = (async function* () {
    yield "a";
    yield "b";
    throw new Error("away");
  })();
  await expect(read(toldFile(broken, tell))).rejects.toThrow("away");
  expect(tell.mock.calls).toEqual([[false]]);
});

test("so it is when the browser goes away", async () => {
  const tell = vi.fn(async () => undefined);
  const file = toldFile(pieces("a", "b", "c"), tell);
  await file.next();
  await file.return(undefined);
  expect(tell.mock.calls).toEqual([[false]]);
});
