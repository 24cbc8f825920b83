import { expect, test } from "vitest";
import { agreeSchema, mayOpenAgain, problemsOfNextStep, urgencyOfDay } from "./next-step";

const today = "2026-11-27";
const known = new Map([["bzk", {}]]);
const step = { nextStep: "Bellen", nextStepOn: "", nextStepById: "" };

test.each([
  ["a text alone", {}, null, {}],
  ["no text and nothing else", { nextStep: "" }, null, {}],
  ["a day without a text", { nextStep: "", nextStepOn: today }, null, { nextStep: "required" }],
  ["a body without a text", { nextStep: "", nextStepById: "bzk" }, null, { nextStep: "required" }],
  ["today", { nextStepOn: today }, null, {}],
  ["yesterday", { nextStepOn: "2026-11-26" }, null, { nextStepOn: "dayIsOver" }],
  ["yesterday, as it was", { nextStepOn: "2026-11-26" }, "2026-11-26", {}],
  [
    "another day that is over",
    { nextStepOn: "2026-11-25" },
    "2026-11-26",
    { nextStepOn: "dayIsOver" },
  ],
  ["a body nobody knows", { nextStepById: "?" }, null, { nextStepById: "unknownOrganisation" }],
  ["a body by its name", { nextStepById: "other:Kring" }, null, {}],
] as const)("of a next step %s is as it should be, or told", (_, changed, before, expected) => {
  expect(problemsOfNextStep({ ...step, ...changed }, known, today, before)).toEqual(expected);
});

test.each([
  ["2026-11-26", "late"],
  ["2026-11-27", "near"],
  ["2026-12-04", "near"],
  ["2026-12-05", "later"],
] as const)("what is due on %s is %s", (day, expected) => {
  expect(urgencyOfDay(day, today)).toBe(expected);
});

test("whoever did a step opens it again for so many minutes, and nobody else", () => {
  const doneAt = new Date("2026-11-27T10:00:00Z");
  const after = (minutes: number) => new Date(doneAt.getTime() + minutes * 60_000);
  const done = { doneById: "anna", doneAt };
  expect(mayOpenAgain("anna", done, after(10), 10)).toBe(true);
  expect(mayOpenAgain("anna", done, after(10.1), 10)).toBe(false);
  expect(mayOpenAgain("bart", done, after(1), 10)).toBe(false);
  expect(mayOpenAgain("anna", { doneById: "anna", doneAt: null }, after(1), 10)).toBe(false);
});

test("a form that says what happens next says at least that", () => {
  const form = { reference: "GW-2026-0001", requestId: "0190a7c0-0000-7000-8000-000000000001" };
  expect(agreeSchema.safeParse({ ...form, nextStep: " " }).success).toBe(false);
  expect(agreeSchema.parse({ ...form, nextStep: "Bellen" })).toMatchObject({
    ...{ step: "", stepVersion: 0, nextStepOn: "", nextStepOfficialId: "" },
  });
});
