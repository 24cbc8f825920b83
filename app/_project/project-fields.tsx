import { Section } from "@/app/_forms/section";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { languages } from "@/domain/language";
import { healths, projectPhases } from "@/domain/project/project";
import { getTranslations } from "@/i18n/server";
import type { FieldsProps } from "./form-values";
import { LinkFields } from "./link-fields";
import { MoneyFields } from "./money-fields";
import { PlaceFields } from "./place-fields";

/** Everything that is known of a project, in clear parts. Registering and editing ask the same. */
export function ProjectFields({ form, locale }: FieldsProps) {
  return (
    <>
      <AboutFields form={form} locale={locale} />
      <StandingFields form={form} locale={locale} />
      <PlaceFields form={form} locale={locale} />
      <MoneyFields form={form} locale={locale} />
      <LinkFields form={form} locale={locale} />
    </>
  );
}

async function AboutFields({ form }: FieldsProps) {
  const [t, f] = await Promise.all([getTranslations("ProjectForm"), getTranslations("Form")]);
  const lang = form.values.language?.[0];
  return (
    <Section title={t("about")}>
      <TextField form={form} name="name" label={t("name")} lang={lang} />
      <TextArea
        form={form}
        name="summary"
        label={t("summary")}
        hint={t("summaryHint")}
        lang={lang}
      />
      <Select
        form={form}
        name="language"
        label={t("language")}
        options={languages.map((value) => ({ value, text: f(`languages.${value}`) }))}
      />
    </Section>
  );
}

async function StandingFields({ form }: FieldsProps) {
  const [t, project, f] = await Promise.all([
    getTranslations("ProjectForm"),
    getTranslations("Project"),
    getTranslations("Form"),
  ]);
  const optional = f("optional");
  return (
    <Section title={t("standing")}>
      <div className="grid gap-6 sm:grid-cols-2">
        <Select
          form={form}
          name="phase"
          label={t("phase")}
          options={projectPhases.map((value) => ({ value, text: project(`phase.${value}`) }))}
        />
        <Select
          form={form}
          name="health"
          label={t("health")}
          empty={t("healthUnknown")}
          options={healths.map((value) => ({ value, text: project(`health.${value}`) }))}
        />
      </div>
      <TextArea
        form={form}
        name="healthReason"
        label={t("healthReason")}
        hint={t("healthReasonHint")}
        optional={optional}
        rows={2}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          form={form}
          name="startOn"
          label={t("startOn")}
          type="date"
          optional={optional}
        />
        <TextField form={form} name="endOn" label={t("endOn")} type="date" optional={optional} />
      </div>
    </Section>
  );
}
