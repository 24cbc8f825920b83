import { Field } from "./field";
import { controlClass, describedBy, type FormState, fieldValue } from "./form-state";

type Props = {
  form: FormState;
  name: string;
  label: string;
  hint?: string;
  optional?: string;
  /** The empty choice, as in "Choose…". */
  empty?: string;
  /** What stands there beforehand, where the form says nothing. */
  initial?: string | undefined;
  options: readonly { value: string; text: string; lang?: string }[];
};

/** One choice out of a list. */
export function Select({ form, name, label, hint, optional, empty, initial, options }: Props) {
  return (
    <Field form={form} name={name} label={label} hint={hint} optional={optional}>
      <select
        id={name}
        name={name}
        defaultValue={fieldValue(form, name) || initial}
        aria-invalid={form.problems[name] ? true : undefined}
        aria-describedby={describedBy(form, name, hint)}
        className={controlClass}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, text, lang }) => (
          <option key={value} value={value} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
