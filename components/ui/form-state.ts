/** What a form shows: the values in its fields, what is wrong with each, and why it was not carried out. */
export type FormState = {
  values: Record<string, readonly string[]>;
  /** Text of the problem, by field name. */
  problems: Partial<Record<string, string>>;
  /** The same with the name of the field before it, for the summary above the form. */
  summary: Partial<Record<string, string>>;
  /** Text that says why nothing was written, or null. */
  refusal: string | null;
  /** Whether it was made for another account than the one that sent it. */
  isOthers: boolean;
  /** Tells one answer from the next, or null when the form has not been sent yet. */
  answer: string | null;
};

/** The only or first value of a field. */
export const fieldValue = (form: FormState, name: string): string => form.values[name]?.[0] ?? "";

export const problemId = (name: string): string => `${name}-problem`;
export const hintId = (name: string): string => `${name}-hint`;

/** What describes a field to a screen reader: its hint and its problem, when they are there. */
export const describedBy = (form: FormState, name: string, hint?: string): string | undefined =>
  [hint && hintId(name), form.problems[name] && problemId(name)].filter(Boolean).join(" ") ||
  undefined;

export const controlClass =
  "w-full rounded-control border border-field bg-surface px-3.5 py-2.5 text-ink min-h-11 aria-[invalid=true]:border-bad aria-[invalid=true]:border-2";
