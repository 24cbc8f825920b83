import { controlClass } from "@/components/ui/form-state";
import { chosenFor } from "@/domain/linked";
import type { Noun } from "@/domain/noun";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import type { RecordsInField } from "./linked-record";
import { RecordInput } from "./record-input";
import { RecordWords, recordBoxClass, recordLineClass } from "./record-words";

type Props = {
  name: string;
  locale: Locale;
  noun: Noun;
  except?: string | undefined;
  line: RecordsInField["open"][number];
  row: number;
  isOne: boolean;
  /** Whether other words are open too: the problem above is not plainly of these. */
  isAmongSeveral: boolean;
  isWrong: boolean;
  describedBy: string | undefined;
};

/** Words that were typed with what they may mean, or an empty line for more. */
export function RecordRow({
  name,
  line: { words, fits, total },
  row,
  locale,
  noun,
  ...props
}: Props) {
  const { isOne, except } = props;
  const t = translator(locale, "RecordField");
  const query = new URLSearchParams({ noun, ...(except && { except }) });
  return (
    <div>
      <RecordInput
        {...{ name, row, isOne }}
        id={row === 0 ? `${name}-field` : `${name}-field-${row}`}
        value={words}
        address={path(locale, `/records?${query}`)}
        isWrong={props.isWrong}
        describedBy={props.describedBy}
        texts={{
          field: t("field"),
          suggestions: t("suggestions"),
          none: t("none"),
          added: t("added", { name: "{name}" }),
          removed: t("removed", { name: "{name}" }),
        }}
        className={controlClass}
      />
      {props.isAmongSeveral && words !== "" && fits.length === 0 && (
        <p className="mt-1 text-small">{t("noneFits")}</p>
      )}
      {fits.length > 0 && (
        <fieldset className="mt-2 min-w-0">
          <legend className="text-small">
            {total > fits.length
              ? t("whichMore", { words, total, shown: fits.length })
              : t("which", { words })}
          </legend>
          {fits.map((record) => (
            <label key={record.reference} className={recordLineClass}>
              <input
                type={isOne ? "radio" : "checkbox"}
                {...{ name }}
                value={chosenFor(words, record.reference)}
                className={`${recordBoxClass} ${isOne ? "rounded-full" : ""}`}
              />
              <RecordWords {...record} />
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** Lines for more, for who has no scripts to choose one after the other in the same. */
export const MoreRows = ({
  name,
  locale,
  from,
}: {
  name: string;
  locale: Locale;
  from: number;
}) => (
  <noscript>
    {[from + 1, from + 2].map((number) => (
      <input
        key={number}
        {...{ name }}
        aria-label={`${translator(locale, "RecordField")("field")} ${number}`}
        autoComplete="off"
        className={`${controlClass} mt-2`}
      />
    ))}
  </noscript>
);
