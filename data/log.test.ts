import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { log, logBounded, outlineOf } from "./log";
import { quietConsole } from "./quiet-console";

const printed = vi.spyOn(log, "error");
const { error, warn } = console;

beforeEach(() => {
  vi.useFakeTimers();
  printed.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  Object.assign(console, { error, warn });
});

test("a storm of one kind is ten lines a minute and a number, and hides no other kind", () => {
  for (let each = 0; each < 500; each += 1) logBounded("storm", {}, "text");
  logBounded("other", {}, "text");
  expect(printed).toHaveBeenCalledTimes(11);

  vi.advanceTimersByTime(60_000);
  logBounded("storm", {}, "text");
  expect(printed).toHaveBeenLastCalledWith({ leftOut: 490 }, "text");
});

test("the log knows where an error was, and nothing of what somebody typed", () => {
  const wrong = Object.assign(new Error("Key (email)=(piet@example.org)\n at piet"), { code: "X" });
  const facts = outlineOf(wrong);
  expect(facts).toMatchObject({ kind: "Error", code: "X" });
  expect(JSON.stringify(facts)).not.toContain("example.org");
});

test("what a library prints about an error is one line without its message", () => {
  quietConsole();
  console.error("Invalid prisma call", new Error("for piet@example.org"));
  expect(printed).toHaveBeenCalledTimes(1);
  expect(JSON.stringify(printed.mock.calls)).not.toContain("piet");
});

test("an error that the reader got a number for is not told twice", () => {
  quietConsole();
  console.error(Object.assign(new Error("x"), { digest: "1234" }));
  expect(printed).not.toHaveBeenCalled();
});
