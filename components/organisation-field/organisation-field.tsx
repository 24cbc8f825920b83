import { Field } from "@/components/ui/field";
import { controlClass, describedBy, type FormState, fieldValue } from "@/components/ui/form-state";
import type { Language } from "@/domain/language";
import { translator } from "@/i18n/server";
import { OrganisationInput } from "./organisation-input";
import { type NamedOrganisations, writtenName } from "./written-name";

type Props = {
  form: FormState;
  name: string;
  label: string;
  hint?: string;
  optional?: string;
  locale: Language;
  organisations: NamedOrganisations;
  /** Offers only those that work for this country. */
  country?: string;
  /** Whether only organisations of the list fit. */
  listedOnly?: boolean;
};

/** One organisation, chosen by typing its name, abbreviation or place. Its page has OrganisationLists once. */
export function OrganisationField({ form, name, country, locale, ...props }: Props) {
  const { label, hint, optional, organisations, listedOnly = false } = props;
  const { text, language } = writtenName(fieldValue(form, name), organisations, locale);
  return (
    <Field form={form} name={name} label={label} hint={hint} optional={optional}>
      <OrganisationInput
        id={name}
        name={name}
        row={null}
        label={undefined}
        country={country ?? null}
        value={text}
        lang={language === locale ? undefined : language}
        isWrong={form.problems[name] !== undefined}
        describedBy={describedBy(form, name, hint)}
        className={controlClass}
        texts={inputTexts(locale, listedOnly)}
      />
    </Field>
  );
}

/** Names in braces are filled in where the field knows them: in the browser. */
export function inputTexts(locale: Language, listedOnly: boolean) {
  const t = translator(locale, "OrganisationField");
  return {
    suggestions: t("suggestions"),
    none: t(listedOnly ? "noneListed" : "none", { name: "{name}" }),
    found: t("found", { count: "{count}" }),
    another: listedOnly ? null : t("another", { name: "{name}" }),
  };
}
