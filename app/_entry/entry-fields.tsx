import type { ReactElement } from "react";
import { choicesOf } from "@/app/_forms/choices";
import { fieldName } from "@/app/_forms/field-name";
import { OrganisationLists } from "@/components/organisation-field/organisation-lists";
import { OrganisationRows } from "@/components/organisation-field/organisation-rows";
import { RegionPicker } from "@/components/region-picker/region-picker";
import { Choices } from "@/components/ui/choices";
import { fieldValue } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type EntryNoun, partsOfEntry } from "@/domain/entry/entry";
import type { Part } from "@/domain/entry/part";
import { translator } from "@/i18n/server";
import { chosenFrom, codesOf, type FieldsProps } from "./entry-choices";
import { NamesFields } from "./names-fields";
import { RowFields } from "./row-fields";

type Props = FieldsProps & {
  noun: EntryNoun;
  /** The parts that this entry has not. */
  without?: readonly string[];
};

/** Everything that the form of an entry asks, one part after the other, as its table says. */
export const EntryFields = ({ noun, without = [], ...props }: Props) =>
  Object.entries(partsOfEntry(noun))
    .filter(([name]) => !without.includes(name))
    .map(([name, part]) => <PartField key={name} name={name} part={part} {...props} />);

type PartProps = FieldsProps & { name: string; part: Part };

/** A kind of part without a field here is told by the compiler: else its column would be emptied by every save. */
function PartField({ name, part, ...props }: PartProps): ReactElement {
  const { form, locale, catalogue, own, id } = props;
  const label = fieldName(name, translator(locale, "Field")) ?? name;
  const optional = translator(locale, "Form")("optional");
  switch (part.kind) {
    case "names":
      return <NamesFields {...{ form, locale, name, part, label }} />;
    case "rows":
      return <RowFields {...props} name={name} part={part} label={label} />;
    case "line":
      return <TextField form={form} name={name} label={label} optional={optional} />;
    case "year":
      return (
        <TextField form={form} name={name} label={label} optional={optional} inputMode="numeric" />
      );
    case "code":
      return <CodeField {...{ form, locale, name, part, label }} />;
    case "codes":
      return (
        <Choices
          {...{ form, name, legend: label, type: "checkbox" }}
          options={codesOf(name, part.of, locale)}
        />
      );
    case "id":
      return (
        <Select
          {...{ form, name, label, optional, empty: translator(locale, "Form")("choose") }}
          options={choicesOf(chosenFrom(part.among, catalogue), locale, "byName")}
        />
      );
    case "ids":
      return part.among === "region" ? (
        <RegionPicker
          {...{ form, name, label, locale, catalogue }}
          own={own ?? []}
          membersOf={id}
        />
      ) : (
        <Organisations {...props} name={name} label={label} />
      );
  }
}

type CodeProps = Pick<FieldsProps, "form" | "locale"> & {
  name: string;
  part: Extract<Part, { kind: "code" }>;
  label: string;
};

/** One of some codes. What nobody chose yet is not chosen beforehand either: else the first would be saved unseen. */
function CodeField({ form, locale, name, part, label }: CodeProps) {
  const t = translator(locale, "Form");
  const isOpen = !part.needed || fieldValue(form, name) === "";
  return (
    <Select
      {...{ form, name, label }}
      {...(!part.needed && { optional: t("optional") })}
      {...(isOpen && { empty: t("choose") })}
      options={codesOf(name, part.of, locale)}
    />
  );
}

/** Several organisations, each typed on a line: shut until one wants to see them, with how many there are. */
function Organisations({
  form,
  locale,
  catalogue: { organisations },
  name,
  label,
}: FieldsProps & { name: string; label: string }) {
  const chosen = form.values[name]?.filter((id) => id !== "") ?? [];
  return (
    <div className="min-w-0">
      <p className="font-bold">{label}</p>
      <details open={form.problems[name] !== undefined}>
        <summary className="inline-flex min-h-11 items-center font-semibold text-water underline underline-offset-4">
          {translator(locale, "Entry")("choose", { count: chosen.length })}
        </summary>
        <p className="mb-3 text-muted text-small">
          {translator(locale, "OrganisationField")("hintRows")}
        </p>
        <OrganisationLists {...{ locale, organisations }} first={chosen} />
        <OrganisationRows {...{ form, locale, organisations, name }} legend={label} listedOnly />
      </details>
    </div>
  );
}
