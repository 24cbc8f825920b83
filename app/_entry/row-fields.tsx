import { choicesOf } from "@/app/_forms/choices";
import { fieldName } from "@/app/_forms/field-name";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { cellFields, isFilled } from "@/domain/entry/cells";
import { mostRows } from "@/domain/entry/form-parts";
import type { Cell, Part } from "@/domain/entry/part";
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
          <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4 [&_input]:h-12 [&_select]:h-12">
            {cellFields(part.cells).map(({ field, of }) => (
              <CellField key={field} {...props} table={name} {...{ at, cell: field, of }} />
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}

type CellProps = FieldsProps & { table: string; at: number; cell: string; of: Cell };

function CellField({ form, locale, catalogue, table, at, cell, of }: CellProps) {
  const name = fieldOfRow(table, at, cell);
  const own = table + cell.charAt(0).toUpperCase() + cell.slice(1);
  const label = fieldName(own, translator(locale, "Field")) ?? cell;
  const asked = { form, name, label };
  if (of.kind === "code") {
    // Nothing is confirmed until somebody says so.
    const initial = of.of.find((code) => code === "BACKGROUND");
    return <Select {...asked} initial={initial} options={codesOf(cell, of.of, locale)} />;
  }
  if (of.kind !== "id") return <TextField {...asked} type={of.kind === "day" ? "date" : "text"} />;
  return (
    <Select
      {...asked}
      empty={translator(locale, "Form")("choose")}
      options={choicesOf(chosenFrom(of.among, catalogue), locale, "asGiven")}
    />
  );
}
