import { describedBy, type FormState, hintId, problemId } from "@/components/ui/form-state";
import type { Noun } from "@/domain/noun";
import type { Locale } from "@/i18n/routing";
import type { RecordsInField } from "./linked-record";
import { MoreRows, RecordRow } from "./record-row";
import { RecordWords, recordBoxClass, recordLineClass } from "./record-words";

type Props = RecordsInField & {
  form: FormState;
  name: string;
  label: string;
  hint?: string | undefined;
  optional?: string | undefined;
  locale: Locale;
  noun: Noun;
  /** Whether it is a field for one record and no more. */
  isOne?: boolean;
  /** The record that the form is about: it is not offered. */
  except?: string;
};

/** A field for records, each found by a part of its title or number; what is linked says both. */
export function RecordField({ form, name, label, hint, optional, ...props }: Props) {
  const { linked, open, isOne = false } = props;
  const problem = form.problems[name];
  const rows = isOne && open.length > 0 ? open : [...open, { words: "", fits: [], total: 0 }];
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      aria-describedby={describedBy(form, name, hint)}
      className={`min-w-0 ${problem ? "border-bad border-l-4 pl-4" : ""}`}
    >
      <legend className="font-bold">
        {label} {optional && <span className="font-normal text-muted text-small">{optional}</span>}
      </legend>
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
      <div className="mt-2 grid gap-3">
        {linked.length > 0 && (
          <ul>
            {linked.map((record) => (
              <li key={record.reference}>
                <label className={recordLineClass}>
                  <input
                    type="checkbox"
                    {...{ name }}
                    value={record.reference}
                    defaultChecked
                    className={recordBoxClass}
                  />
                  <RecordWords {...record} />
                </label>
              </li>
            ))}
          </ul>
        )}
        {rows.map((line, row) => (
          <RecordRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
            key={row}
            {...{ name, line, row, isOne }}
            isAmongSeveral={open.length > 1}
            {...props}
            isWrong={problem !== undefined && (line.words !== "" || linked.length === 0)}
            describedBy={describedBy(form, name, hint)}
          />
        ))}
        {!isOne && <MoreRows name={name} locale={props.locale} from={rows.length} />}
      </div>
    </fieldset>
  );
}
