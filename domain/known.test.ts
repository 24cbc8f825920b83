import { expect, test, vi } from "vitest";
import { knownIn } from "./known";

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
