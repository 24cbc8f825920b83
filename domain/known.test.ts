import { expect, test, vi } from "vitest";
import { knownAmong, knownIn } from "./known";

test("what a key stands for is made once, and anew when there was no room for more", () => {
  const known = new Map<string, string>();
  const make = vi.fn((key: string) => key.toUpperCase());
  const ask = (key: string) => knownIn(known, 2, key, () => make(key));
  expect(["a", "a", "b", "a", "b"].map(ask)).toEqual(["A", "A", "B", "A", "B"]);
  expect(make.mock.calls).toEqual([["a"], ["b"]]);
  expect(ask("c")).toBe("C");
  expect(known.size).toBe(1);
  expect(ask("a")).toBe("A");
  expect(make).toHaveBeenCalledTimes(4);
});

test("what follows from other things too is made for each of them", () => {
  const known = knownAmong<object, string>(2);
  const [here, there] = [{}, {}];
  expect(known(here, "a", () => "here")).toBe("here");
  expect(known(there, "a", () => "there")).toBe("there");
  expect(known(here, "a", () => "anew")).toBe("here");
});
