import { type FormState, hintId, problemId } from "./form-state";

type Props = {
  form: FormState;
  name: string;
  legend: string;
  hint?: string;
  /** "checkbox": several at once; "radio": exactly one. */
  type: "checkbox" | "radio";
  options: readonly { value: string; text: string; hint?: string; lang?: string }[];
  /** One under the other, or as chips side by side. */
  look?: keyof typeof looks;
};

const looks = {
  lines: { all: "grid", one: "flex min-h-11 items-center gap-3 py-1", box: "size-5 flex-none" },
  chips: { all: "flex flex-wrap gap-2", one: "chip", box: "" },
} as const;

/** A group of checkboxes or radio buttons with one question above it. */
export function Choices({ form, name, legend, hint, type, options, look = "lines" }: Props) {
  const problem = form.problems[name];
  const chosen = form.values[name] ?? [];
  return (
    <div className={problem ? "border-bad border-l-4 pl-4" : undefined}>
      <fieldset
        id={name}
        tabIndex={-1}
        aria-describedby={problem ? problemId(name) : hint ? hintId(name) : undefined}
      >
        <legend className="font-bold">{legend}</legend>
        {hint && (
          <p id={hintId(name)} className="text-muted text-small">
            {hint}
          </p>
        )}
        {problem && (
          <p id={problemId(name)} className="mt-1 font-bold text-bad">
            {problem}
          </p>
        )}
        <div className={`mt-2 ${looks[look].all}`}>
          {options.map((option) => (
            <label key={option.value} className={looks[look].one}>
              <input
                type={type}
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                className={`accent-water ${looks[look].box}`}
              />
              <span lang={option.lang} translate={option.lang ? "no" : undefined}>
                {option.text}
                {option.hint && <span className="block text-muted text-small">{option.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
