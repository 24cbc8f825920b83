import { expect, test } from "vitest";
import { standing, stepToUndo } from "./undo";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 27, 10, minute));
const taken = (id: string, step: string, minute: number, changed = {}) => ({
  ...{ id, step, takenAt: at(minute), takenById: "anna", undoneBy: null as object | null },
  ...{ before: {} as unknown, ...changed },
});
const registered = taken("1", "register", 0, { before: null });
const assessed = taken("2", "assess", 1);
const recognised = taken("3", "recognise", 2);
const undone = { ...recognised, undoneBy: {} };
const undoing = taken("4", "undo", 3, { before: null });

test.each([
  ["the last step", [registered, assessed, recognised], "anna", 5, "3"],
  ["a step of a colleague", [registered, assessed, recognised], "bart", 5, null],
  ["a step of eleven minutes ago", [registered, assessed], "anna", 12, null],
  ["the registration", [registered], "anna", 1, null],
  [
    "the step before one that was taken back",
    [registered, assessed, undone, undoing],
    "anna",
    5,
    "2",
  ],
  ["a step from before", [registered, { ...assessed, before: null }], "anna", 2, null],
  ["nothing", [], "anna", 0, null],
] as const)("%s is taken back by who may", (_, steps, id, minute, expected) => {
  expect(stepToUndo({ id }, steps, at(minute), 10)?.id ?? null).toBe(expected);
});

test("a step that was taken back does not stand, nor does the taking back", () => {
  const steps = [registered, assessed, undone, undoing];
  expect(standing(steps).map(({ id }) => id)).toEqual(["1", "2"]);
});
