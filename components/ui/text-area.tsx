import { Field } from "./field";
import { controlClass, describedBy, type FormState, fieldValue } from "./form-state";
import { HydratedArea } from "./hydrated-area";

type Props = {
  form: FormState;
  name: string;
  label: string;
  hint?: string;
  optional?: string;
  rows?: number;
  lang?: string;
};

/** Several lines of text. */
export function TextArea({ form, name, label, hint, optional, rows = 5, ...area }: Props) {
  return (
    <Field form={form} name={name} label={label} hint={hint} optional={optional}>
      <HydratedArea
        {...area}
        id={name}
        name={name}
        rows={rows}
        defaultValue={fieldValue(form, name)}
        aria-invalid={form.problems[name] ? true : undefined}
        aria-describedby={describedBy(form, name, hint)}
        className={controlClass}
      />
    </Field>
  );
}
