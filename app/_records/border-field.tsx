import { Choices } from "@/components/ui/choices";
import type { FormState } from "@/components/ui/form-state";
import { borders } from "@/domain/region";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** Whether a record concerns a border as a whole: then it needs no regions. */
export function BorderField({ form, locale }: { form: FormState; locale: Locale }) {
  const t = translator(locale, "Border");
  return (
    <Choices
      form={form}
      name="borders"
      legend={t("field")}
      hint={t("hint")}
      type="checkbox"
      options={borders.map((value) => ({ value, text: t(`along.${value}`) }))}
    />
  );
}
