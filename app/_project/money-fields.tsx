import { Section } from "@/app/_forms/section";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { currencies } from "@/domain/project/budget";
import { fieldOfRow } from "@/domain/rows";
import { getTranslations } from "@/i18n/server";
import type { FieldsProps } from "./form-values";
import { rowsToShow } from "./form-values";

/** The programme, and who pays how much. */
export async function MoneyFields({ form }: FieldsProps) {
  const [t, f] = await Promise.all([getTranslations("ProjectForm"), getTranslations("Form")]);
  return (
    <Section title={t("money")}>
      <TextField
        form={form}
        name="programme"
        label={t("programme")}
        hint={t("programmeHint")}
        optional={f("optional")}
      />
      <p className="text-muted text-small">{t("fundingHint")}</p>
      {rowsToShow(form.values, "funding", "amount", "source").map((row) => (
        <fieldset key={row} className="min-w-0">
          <legend className="mb-2 font-semibold font-serif">
            {t("fundingLine", { number: row + 1 })}
          </legend>
          <div className="grid items-end gap-4 sm:grid-cols-4">
            <div className="sm:col-span-2">
              <TextField
                form={form}
                name={fieldOfRow("funding", row, "source")}
                label={t("fundingSource")}
              />
            </div>
            <TextField
              form={form}
              name={fieldOfRow("funding", row, "amount")}
              label={t("amount")}
              inputMode="decimal"
            />
            <Select
              form={form}
              name={fieldOfRow("funding", row, "currency")}
              label={t("currency")}
              options={currencies.map((value) => ({ value, text: value }))}
            />
          </div>
        </fieldset>
      ))}
    </Section>
  );
}
