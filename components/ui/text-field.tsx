import type { InputHTMLAttributes } from "react";
import { Field } from "./field";
import { controlClass, describedBy, type FormState, fieldValue } from "./form-state";

type Props = {
  form: FormState;
  name: string;
  label: string;
  hint?: string;
  optional?: string;
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "type" | "autoComplete" | "inputMode" | "required" | "lang" | "list" | "min" | "max"
>;

/** One line of text, a date, a number or a password. */
export function TextField({ form, name, label, hint, optional, type = "text", ...input }: Props) {
  return (
    <Field form={form} name={name} label={label} hint={hint} optional={optional}>
      <input
        {...input}
        id={name}
        name={name}
        type={type}
        defaultValue={fieldValue(form, name)}
        aria-invalid={form.problems[name] ? true : undefined}
        aria-describedby={describedBy(form, name, hint)}
        className={controlClass}
      />
    </Field>
  );
}
