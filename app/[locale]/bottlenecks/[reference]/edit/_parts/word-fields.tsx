import { type FormState, fieldValue } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { languages } from "@/domain/language";
import { getTranslations } from "@/i18n/server";

/** What is the matter, in the language in which it was first written. */
export async function WordFields({ form }: { form: FormState }) {
  const [field, hint, texts] = await Promise.all([
    getTranslations("Registration.fields"),
    getTranslations("Registration.hints"),
    getTranslations("Form"),
  ]);
  const optional = texts("optional");
  const lang = fieldValue(form, "originalLanguage");
  return (
    <>
      <TextField {...{ form, lang }} name="title" label={field("title")} />
      <TextArea {...{ form, lang }} name="problem" label={field("problem")} rows={7} />
      <Select
        form={form}
        name="originalLanguage"
        label={texts("language")}
        options={languages.map((value) => ({ value, text: texts(`languages.${value}`) }))}
      />
      <TextArea {...{ form, lang, optional }} name="affected" label={field("affected")} rows={3} />
      <TextField
        {...{ form, optional }}
        name="affectedCount"
        label={field("affectedCount")}
        hint={hint("affectedCount")}
        inputMode="numeric"
      />
      <TextField
        {...{ form, optional, lang }}
        name="affectedSource"
        label={field("affectedSource")}
        hint={hint("affectedSource")}
      />
    </>
  );
}
