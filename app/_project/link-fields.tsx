import { LinkedField } from "@/app/_forms/linked-field";
import { linksOfProject } from "@/app/_forms/linked-fields";
import { Section } from "@/app/_forms/section";
import { TextField } from "@/components/ui/text-field";
import { fieldOfRow } from "@/domain/rows";
import { getTranslations } from "@/i18n/server";
import type { FieldsProps } from "./form-values";
import { rowsToShow } from "./form-values";

/** The bottlenecks that the project works on, and where its facts were read. */
export async function LinkFields({ form, locale }: FieldsProps) {
  const [t, f] = await Promise.all([getTranslations("ProjectForm"), getTranslations("Form")]);
  return (
    <Section title={t("links")}>
      <LinkedField
        {...{ form, locale }}
        name="bottlenecks"
        links={linksOfProject}
        label={t("bottlenecks")}
        optional={f("optional")}
      />
      {rowsToShow(form.values, "sources", "url", "note").map((row) => (
        <fieldset key={row} className="min-w-0">
          <legend className="mb-2 font-semibold font-serif">
            {t("sourceLine", { number: row + 1 })}
          </legend>
          <div className="grid items-end gap-4 sm:grid-cols-2">
            <TextField
              form={form}
              name={fieldOfRow("sources", row, "url")}
              label={t("sourceUrl")}
              type="url"
            />
            <TextField
              form={form}
              name={fieldOfRow("sources", row, "note")}
              label={t("sourceNote")}
            />
          </div>
        </fieldset>
      ))}
    </Section>
  );
}
