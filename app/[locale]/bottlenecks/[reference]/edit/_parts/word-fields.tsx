import { type FieldsProps, LanguageField } from "@/app/_bottleneck/fields";
import { fieldValue } from "@/components/ui/form-state";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { translator } from "@/i18n/server";

/** What is the matter, in the language in which it was first written. */
export function WordFields({ form, locale }: Pick<FieldsProps, "form" | "locale">) {
  const field = translator(locale, "Registration.fields");
  const lang = fieldValue(form, "originalLanguage");
  return (
    <>
      <TextField {...{ form, lang }} name="title" label={field("title")} />
      <TextArea {...{ form, lang }} name="problem" label={field("problem")} rows={7} />
      <LanguageField form={form} locale={locale} />
    </>
  );
}
