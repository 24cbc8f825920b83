import type { StepName } from "./steps";

/** The steps by which a case usually goes on. */
const usualSteps = [
  "assess",
  "recognise",
  "analyse",
  "treat",
  "resolve",
  "resume",
] as const satisfies readonly StepName[];

/** Of the steps that are open the one that usually comes next; null where only other ways are left. */
export const usualStepAmong = (open: readonly StepName[]): StepName | null =>
  usualSteps.find((step) => open.includes(step)) ?? null;
