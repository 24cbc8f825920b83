import { FocusHere } from "./focus-here";
import type { FormState } from "./form-state";

/** Why the form was not carried out and which fields need a second look; takes the focus. */
export function FormErrors({ form, title }: { form: FormState; title: string }) {
  const fields = Object.entries(form.summary);
  if (!form.refusal && fields.length === 0) return null;
  return (
    <section
      id="form-errors"
      tabIndex={-1}
      aria-labelledby="form-errors-title"
      className="rounded-card border-2 border-bad bg-bad-tint p-5"
    >
      <h2 id="form-errors-title" className="text-title">
        {title}
      </h2>
      {form.refusal && <p className="mt-1">{form.refusal}</p>}
      {fields.length > 0 && (
        <ul className="mt-2 list-disc pl-5">
          {fields.map(([name, problem]) => (
            <li key={name}>
              <a href={`#${name}`} className="font-semibold text-bad underline">
                {problem}
              </a>
            </li>
          ))}
        </ul>
      )}
      <FocusHere key={form.answer} id="form-errors" />
    </section>
  );
}
