import { fieldName } from "@/app/_forms/field-name";
import type { FormState } from "@/components/ui/form-state";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { fieldIn } from "@/domain/entry/facts";
import type { Part } from "@/domain/entry/part";
import { ownFirst } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  form: FormState;
  locale: Locale;
  name: string;
  part: Extract<Part, { kind: "names" }>;
  label: string;
};

/** A text in each language of the portal, the reader's own first. */
export function NamesFields({ form, locale, name, part, label }: Props) {
  const text = translator(locale, "Field");
  const entry = translator(locale, "Entry");
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold font-serif">{label}</legend>
      <p className="mb-2 text-muted text-small">
        {part.needed
          ? entry(part.needed === "all" ? "inAllLanguages" : "inOneLanguage")
          : translator(locale, "Form")("optional")}
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        {ownFirst(locale).map((language) => {
          const field = fieldIn(name, language);
          const asked = {
            form,
            name: field,
            label: fieldName(field, text) ?? field,
            lang: language,
          };
          return part.isLong ? (
            <TextArea key={field} {...asked} rows={6} />
          ) : (
            <TextField key={field} {...asked} />
          );
        })}
      </div>
    </fieldset>
  );
}
