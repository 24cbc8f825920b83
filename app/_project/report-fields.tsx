import type { Labels } from "@/app/_forms/labelled";
import { Choices } from "@/components/ui/choices";
import type { FormState } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { languages } from "@/domain/language";
import { healths } from "@/domain/project/project";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** What the form of a report calls its fields. */
export function reportLabels(locale: Locale) {
  const t = translator(locale, "ProjectForm");
  const language = translator(locale, "Form")("language");
  return { health: t("reportHealth"), text: t("reportText"), language } as const satisfies Labels;
}

/** How a project goes: one word, a few sentences, and in which language they are. */
export function ReportFields({ form, locale }: { form: FormState; locale: Locale }) {
  const labels = reportLabels(locale);
  const words = translator(locale, "Project");
  const f = translator(locale, "Form");
  return (
    <>
      <Choices
        form={form}
        name="health"
        legend={labels.health}
        type="radio"
        options={healths.map((value) => ({ value, text: words(`health.${value}`) }))}
      />
      <TextArea form={form} name="text" label={labels.text} />
      <Select
        form={form}
        name="language"
        label={labels.language}
        options={languages.map((value) => ({ value, text: f(`languages.${value}`) }))}
      />
    </>
  );
}
