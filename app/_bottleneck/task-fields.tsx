import { OrganisationField } from "@/components/organisation-field/organisation-field";
import { OrganisationLists } from "@/components/organisation-field/organisation-lists";
import { type FormState, fieldValue } from "@/components/ui/form-state";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { asksPosition, countriesToAsk } from "@/domain/bottleneck/sides";
import { type Language, languageSchema } from "@/domain/language";
import { isOrganisationField } from "@/domain/organisation";
import { languageOfRules } from "@/domain/region";
import { noteInput, positionField } from "@/domain/side-text";
import { translator } from "@/i18n/server";
import type { FieldsProps } from "./fields";

/** The language of what stands in a field, where an earlier hand wrote it. */
type Spoken = { spoken?: Language };

/** The language in which the record is written, as the form says now. */
const languageIn = (form: FormState): Language | undefined =>
  languageSchema.safeParse(fieldValue(form, "originalLanguage")).data;

/** What each country has to do with it: who is competent, under which rule, with what position. */
export function SideFields({ form, locale, viewer, catalogue, spoken }: FieldsProps & Spoken) {
  const original = languageIn(form);
  const t = translator(locale, "Registration");
  const optional = translator(locale, "Form")("optional");
  const words = translator(locale, "Bottleneck.country");
  const search = translator(locale, "OrganisationField");
  return countriesToAsk(form.values, catalogue.regions).map((country) => (
    <fieldset
      key={country}
      className="grid min-w-0 gap-5 rounded-card border border-line bg-surface px-6 py-5"
    >
      <legend className="float-left -mb-2 w-full font-semibold font-serif text-title">
        {words(country)}
      </legend>
      <OrganisationField
        {...{ form, optional, locale, country }}
        name={`competent-${country}`}
        label={t("fields.competent")}
        hint={search("hintAnother")}
        organisations={catalogue.organisations}
      />
      <TextArea
        {...{ form, optional }}
        name={`provision-${country}`}
        label={t("fields.provision")}
        lang={(original && languageOfRules({ country, partyId: null }, original)) ?? undefined}
        rows={2}
      />
      {asksPosition(form.values, country, viewer.side) && (
        <TextArea
          {...{ form, optional }}
          name={positionField(country)}
          label={t("fields.position")}
          hint={t("hints.position")}
          lang={spoken}
          rows={2}
        />
      )}
    </fieldset>
  ));
}

/** The organisation that follows it to its solution, with what the fields for organisations here suggest. */
export function OwnerField({ form, locale, viewer, catalogue, optional }: FieldsProps & Optional) {
  const t = translator(locale, "Registration");
  const search = translator(locale, "OrganisationField");
  const { organisations } = catalogue;
  const named = Object.keys(form.values).filter(isOrganisationField);
  return (
    <>
      <OrganisationLists
        {...{ locale, organisations }}
        first={[viewer.organisationId, ...named.flatMap((name) => form.values[name] ?? [])]}
      />
      <OrganisationField
        {...{ form, locale, organisations }}
        {...(optional && { optional })}
        name="ownerId"
        label={t("fields.owner")}
        hint={`${t("hints.owner")} ${search("hintAnother")}`}
      />
    </>
  );
}

type Optional = { optional?: string };

/** What happens next, by when and by whom. */
export function NextStepFields({ form, locale, catalogue }: FieldsProps) {
  const field = translator(locale, "Field");
  const optional = translator(locale, "Form")("optional");
  const lang = languageIn(form);
  return (
    <>
      <TextField {...{ form, lang, optional, name: "nextStep", label: field("nextStep") }} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          {...{ form, optional }}
          name="nextStepOn"
          type="date"
          label={field("nextStepOn")}
        />
        <OrganisationField
          {...{ form, optional, locale }}
          name="nextStepById"
          label={field("nextStepById")}
          hint={translator(locale, "OrganisationField")("hintAnother")}
          organisations={catalogue.organisations}
        />
      </div>
      <p className="text-muted text-small">{translator(locale, "NextStep")("opens")}</p>
    </>
  );
}

/** Where it was read, and what officials keep among themselves. */
export function SourceAndNoteFields({ form, locale, viewer, spoken }: FieldsProps & Spoken) {
  const t = translator(locale, "Registration");
  const optional = translator(locale, "Form")("optional");
  const readers = t(viewer.side ? "hints.internalNote" : "hints.sharedNote");
  return (
    <>
      <TextArea
        {...{ form, optional }}
        name="sources"
        label={t("fields.sources")}
        hint={t("hints.sources")}
        rows={3}
      />
      <TextArea
        {...{ form, optional }}
        name={noteInput}
        label={t("fields.internalNote")}
        hint={`${readers} ${t("privacy")}`}
        lang={spoken}
        rows={3}
      />
    </>
  );
}
