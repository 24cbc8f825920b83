import type { ReactNode } from "react";
import { type FormState, hintId, problemId } from "./form-state";

type Props = {
  form: FormState;
  name: string;
  label: string;
  hint?: string | undefined;
  /** Said after the label of a field that may stay empty, as in "(optional)". */
  optional?: string | undefined;
  children: ReactNode;
};

/** A label, a hint, the problem if there is one, and the control itself. */
export function Field({ form, name, label, hint, optional, children }: Props) {
  const problem = form.problems[name];
  return (
    <div className={problem ? "border-bad border-l-4 pl-4" : undefined}>
      <label htmlFor={name} className="block font-bold">
        {label} {optional && <span className="font-normal text-muted text-small">{optional}</span>}
      </label>
      {hint && (
        <p id={hintId(name)} className="mt-0.5 text-muted text-small">
          {hint}
        </p>
      )}
      {problem && (
        <p id={problemId(name)} className="mt-1 font-bold text-bad">
          {problem}
        </p>
      )}
      <div className="mt-2">{children}</div>
    </div>
  );
}
