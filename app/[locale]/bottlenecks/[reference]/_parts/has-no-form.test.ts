import { expect, test } from "vitest";
import type { BottleneckView } from "@/data/bottleneck/page";
import { hasNoForm, isOfStatus } from "./has-no-form";

const unsent = { problems: {}, summary: {}, refusal: null, isOthers: false, answer: null };
const formOf = (values: Record<string, string[]>) => ({ ...unsent, values });
const may = { steps: ["assess"], plan: false, edit: false, answer: true } as unknown;
const open = { may, openStep: { id: "1" } } as BottleneckView;
const closed = { may, openStep: null } as BottleneckView;

test.each([
  { values: { step: ["assess"] }, ofStatus: true, whileOpen: false, whenDone: false },
  {
    values: { step: ["hold"], "hold-reason": [""] },
    ofStatus: true,
    whileOpen: true,
    whenDone: true,
  },
  { values: { step: ["1"], reply: [""] }, ofStatus: false, whileOpen: false, whenDone: true },
  { values: { step: ["1"], dueOn: [""] }, ofStatus: false, whileOpen: false, whenDone: true },
  { values: { step: ["1"], answer: ["Ja"] }, ofStatus: false, whileOpen: false, whenDone: true },
  { values: { nextStep: ["Bellen"] }, ofStatus: false, whileOpen: true, whenDone: true },
  { values: {}, ofStatus: false, whileOpen: false, whenDone: false },
])("what was typed has its form, or is shown: %o", ({ values, ofStatus, whileOpen, whenDone }) => {
  const form = formOf(values as Record<string, string[]>);
  expect(isOfStatus(form)).toBe(ofStatus);
  expect(hasNoForm(form, open)).toBe(whileOpen);
  expect(hasNoForm(form, closed)).toBe(whenDone);
});
