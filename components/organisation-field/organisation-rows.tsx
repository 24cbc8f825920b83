import { controlClass, type FormState, problemId } from "@/components/ui/form-state";
import type { Language } from "@/domain/language";
import { inputTexts } from "./organisation-field";
import { OrganisationInput } from "./organisation-input";
import { type NamedOrganisations, writtenName } from "./written-name";

type Props = {
  form: FormState;
  name: string;
  legend: string;
  locale: Language;
  organisations: NamedOrganisations;
  /** Whether only organisations of the list fit. */
  listedOnly?: boolean;
};

const emptyRows = 3;

/** Several organisations, one on each line, with some empty lines for more. */
export function OrganisationRows({ form, name, legend, locale, ...props }: Props) {
  const { organisations, listedOnly = false } = props;
  const chosen = (form.values[name] ?? []).filter((value) => value !== "");
  const problem = form.problems[name];
  const lines = [...chosen, ...Array.from({ length: emptyRows }, () => "")];
  const texts = inputTexts(locale, listedOnly);
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      aria-describedby={problem ? problemId(name) : undefined}
      className={problem ? "border-bad border-l-4 pl-4" : undefined}
    >
      <legend className="font-bold">{legend}</legend>
      {problem && (
        <p id={problemId(name)} className="mt-1 font-bold text-bad">
          {problem}
        </p>
      )}
      <div className="mt-2 grid gap-2">
        {lines.map((value, row) => {
          const { text, language } = writtenName(value, organisations, locale);
          return (
            <OrganisationInput
              // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
              key={row}
              id={`${name}-${row}`}
              {...{ name, row, texts }}
              label={`${legend} ${row + 1}`}
              country={null}
              value={text}
              lang={language === locale ? undefined : language}
              isWrong={false}
              describedBy={undefined}
              className={controlClass}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
