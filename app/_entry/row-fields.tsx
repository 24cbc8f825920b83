import { choicesOf } from "@/app/_forms/choices";
import { fieldName } from "@/app/_forms/field-name";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type CellField, isFilled, linesOfRow } from "@/domain/entry/cells";
import { mostRows } from "@/domain/entry/form-parts";
import type { Part } from "@/domain/entry/part";
import { fieldOfRow, rowsIn } from "@/domain/rows";
import { translator } from "@/i18n/server";
import { chosenFrom, codesOf, type FieldsProps } from "./entry-choices";

type Props = FieldsProps & {
  name: string;
  part: Extract<Part, { kind: "rows" }>;
  label: string;
};

const emptyRows = 2;

const isHinted = (name: string): name is "identifiers" | "sources" =>
  name === "identifiers" || name === "sources";

/** The rows of a table, and some empty ones. What there is is shown to the last: else its edit would lose it. */
export function RowFields({ name, part, label, ...props }: Props) {
  const { form, locale } = props;
  const t = translator(locale, "Entry");
  const filled = rowsIn(form.values, name).findLastIndex((row) => isFilled(part.cells, row)) + 1;
  const count = Math.max(filled, Math.min(filled + emptyRows, mostRows));
  const hasMoment = Object.values(part.cells).some(({ kind }) => kind === "moment");
  return (
    <section className="grid min-w-0 gap-4">
      <h2>{label}</h2>
      <p className="text-muted text-small">
        {isHinted(name) && t(`rowsHints.${name}`)} {t("rowsHint")} {hasMoment && t("momentHint")}
      </p>
      {Array.from({ length: count }, (_, at) => fieldOfRow(name, at, "row")).map((key, at) => (
        <fieldset key={key} className="min-w-0">
          <legend className="mb-2 font-semibold font-serif">
            {t("row", { field: label, number: at + 1 })}
          </legend>
          <div className="grid gap-4 [&_input]:h-12 [&_select]:h-12">
            {linesOfRow(part.cells, locale).map((line) => (
              <div
                key={line[0]?.field}
                className={`grid items-end gap-4 ${columnsFor(line.length)}`}
              >
                {line.map((cell) => (
                  <CellInput key={cell.field} {...props} {...{ table: name, at, cell }} />
                ))}
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}

/** So many that none stands alone. */
const columnsFor = (fields: number): string =>
  ["", "", "sm:grid-cols-2", "sm:grid-cols-3"][fields] ?? "sm:grid-cols-2 lg:grid-cols-4";

type CellProps = FieldsProps & {
  table: string;
  at: number;
  cell: CellField;
};

function CellInput({ form, locale, catalogue, table, at, cell }: CellProps) {
  const { field, language, of } = cell;
  const name = fieldOfRow(table, at, field);
  const own = table + field.charAt(0).toUpperCase() + field.slice(1);
  const label = fieldName(own, translator(locale, "Field")) ?? field;
  const asked = { form, name, label };
  if (of.kind === "code") {
    // Nothing is confirmed until somebody says so.
    const initial = of.of.find((code) => code === "BACKGROUND");
    return <Select {...asked} initial={initial} options={codesOf(field, of.of, locale)} />;
  }
  if (of.kind !== "id") {
    const type = of.kind === "day" ? "date" : "text";
    return <TextField {...asked} type={type} lang={language ?? undefined} />;
  }
  return (
    <Select
      {...asked}
      empty={translator(locale, "Form")("choose")}
      options={choicesOf(chosenFrom(of.among, catalogue), locale, "asGiven")}
    />
  );
}
