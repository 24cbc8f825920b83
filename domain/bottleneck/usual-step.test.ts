import { expect, test } from "vitest";
import type { StepName } from "./steps";
import { usualStepAmong } from "./usual-step";

test.each<[StepName[], StepName | null]>([
  [["recognise", "decline", "hold"], "recognise"],
  [["resolve", "resolvePartly", "giveUp", "hold"], "resolve"],
  [["assess", "analyse", "treat"], "assess"],
  [["resume"], "resume"],
  [["hold"], null],
  [["reopen"], null],
  [[], null],
])("of the steps %j the one that usually comes next is %s", (open, usual) => {
  expect(usualStepAmong(open)).toBe(usual);
});
