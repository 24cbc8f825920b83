import { choicesOf } from "@/app/_forms/choices";
import { BorderField } from "@/app/_records/border-field";
import { RegionPicker } from "@/components/region-picker/region-picker";
import { Choices } from "@/components/ui/choices";
import { type FormState, fieldValue } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Catalogue } from "@/data/catalogue";
import { causes } from "@/domain/bottleneck/bottleneck";
import { languages } from "@/domain/language";
import { ownRegions, type Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** What each part of the form is given, in registering and in editing alike. */
export type FieldsProps = {
  form: FormState;
  locale: Locale;
  viewer: Viewer;
  catalogue: Catalogue;
};

type TextProps = Pick<FieldsProps, "form" | "locale">;

/** In which language it is written. */
export function LanguageField({ form, locale }: TextProps) {
  const f = translator(locale, "Form");
  return (
    <div className="max-w-xs">
      <Select
        form={form}
        name="originalLanguage"
        label={f("language")}
        options={languages.map((value) => ({ value, text: f(`languages.${value}`) }))}
      />
    </div>
  );
}

/** Whom it affects; how many, and who says so, is rarely known and stands folded. */
export function AffectedFields({ form, locale, lang }: TextProps & { lang: string }) {
  const t = translator(locale, "Registration");
  const optional = translator(locale, "Form")("optional");
  const isOpen = ["affectedCount", "affectedSource"].some(
    (name) => fieldValue(form, name) !== "" || form.problems[name],
  );
  return (
    <>
      <TextArea
        {...{ form, lang, optional }}
        name="affected"
        label={t("fields.affected")}
        hint={t("hints.affected")}
        rows={3}
      />
      <details open={isOpen}>
        <summary className="min-h-11 py-2 text-water underline underline-offset-4">
          {t("estimate")}
        </summary>
        <div className="mt-2 grid gap-6 border-line border-l-2 pl-4">
          <TextField
            {...{ form, optional }}
            name="affectedCount"
            label={t("fields.affectedCount")}
            hint={t("hints.affectedCount")}
            inputMode="numeric"
          />
          <TextField
            {...{ form, lang, optional }}
            name="affectedSource"
            label={t("fields.affectedSource")}
            hint={t("hints.affectedSource")}
          />
        </div>
      </details>
      <TextField
        {...{ form, optional }}
        name="knownSince"
        label={t("fields.knownSince")}
        hint={t("hints.knownSince")}
      />
    </>
  );
}

type PlaceProps = Pick<FieldsProps, "form" | "locale" | "catalogue">;

/** A border as a whole, or regions on both sides of it; those of the official stand first. */
export function RegionField({
  viewer,
  isMapApart = false,
  ...props
}: PlaceProps & { viewer: Viewer; isMapApart?: boolean }) {
  const t = translator(props.locale, "Registration");
  return (
    <>
      <BorderField form={props.form} locale={props.locale} />
      <RegionPicker
        {...props}
        name="regions"
        label={t("fields.regions")}
        hint={t("hints.regions")}
        own={ownRegions(viewer, props.catalogue.regions).offered}
        isMapApart={isMapApart}
      />
    </>
  );
}

/** About what it is, whence it comes, and which partnerships take it on. */
export function SubjectFields({ form, locale, catalogue, isNew }: PlaceProps & { isNew: boolean }) {
  const t = translator(locale, "Registration");
  const cause = translator(locale, "Bottleneck.cause");
  const group = { form, type: "checkbox", look: "chips" } as const;
  return (
    <>
      <Choices
        {...group}
        name="themes"
        legend={t("fields.themes")}
        options={choicesOf(catalogue.themes, locale, "asGiven")}
      />
      <Choices
        {...group}
        name="causes"
        legend={t("fields.causes")}
        hint={t("hints.causes")}
        options={causes.map((value) => ({ value, text: cause(value) }))}
      />
      <Choices
        {...group}
        name="partnerships"
        legend={t("fields.partnerships")}
        {...(isNew && { hint: t("hints.partnerships") })}
        options={choicesOf(catalogue.partnerships, locale, "asGiven")}
      />
    </>
  );
}
