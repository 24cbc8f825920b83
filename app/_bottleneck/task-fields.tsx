import { choicesOf } from "@/app/_forms/choices";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { canBeCompetent } from "@/domain/bottleneck/rules";
import { asksPosition, countriesToAsk } from "@/domain/bottleneck/sides";
import type { Country } from "@/domain/region";
import { noteInput, positionField } from "@/domain/side-text";
import { translator } from "@/i18n/server";
import type { FieldsProps } from "./fields";

/** What each country has to do with it: who is competent, under which rule, with what position. */
export function SideFields({ form, locale, viewer, catalogue }: FieldsProps) {
  const t = translator(locale, "Registration");
  const optional = translator(locale, "Form")("optional");
  const words = translator(locale, "Bottleneck.country");
  return countriesToAsk(form.values, catalogue.regions).map((country) => (
    <fieldset
      key={country}
      className="grid min-w-0 gap-5 rounded-card border border-line bg-surface px-6 py-5"
    >
      <legend className="float-left -mb-2 w-full font-semibold font-serif text-title">
        {words(country)}
      </legend>
      <Select
        {...{ form, optional }}
        name={`competent-${country}`}
        label={t("fields.competent")}
        empty={t("none")}
        options={choicesOf(competentIn(country, { form, catalogue }), locale, "byName")}
      />
      <TextArea
        {...{ form, optional }}
        name={`provision-${country}`}
        label={t("fields.provision")}
        rows={2}
      />
      {asksPosition(form.values, country, viewer.side) && (
        <TextArea
          {...{ form, optional }}
          name={positionField(country)}
          label={t("fields.position")}
          hint={t("hints.position")}
          rows={2}
        />
      )}
    </fieldset>
  ));
}

/** Who can be competent there, and who is chosen: that stays in sight, also where it is to be put right. */
const competentIn = (
  country: Country,
  { form, catalogue }: Pick<FieldsProps, "form" | "catalogue">,
) =>
  [...catalogue.organisations].filter(
    ([id, organisation]) =>
      id === form.values[`competent-${country}`]?.[0] || canBeCompetent(organisation, country),
  );

/** What happens next, by when and by whom. In a new one the Enter key goes on from there. */
export function NextStepFields({
  form,
  locale,
  catalogue,
  isNew,
}: FieldsProps & { isNew: boolean }) {
  const t = translator(locale, "Registration");
  const optional = translator(locale, "Form")("optional");
  const step = { form, optional, name: "nextStep", label: t("fields.nextStep") };
  return (
    <>
      {isNew ? <TextField {...step} /> : <TextArea {...step} rows={2} />}
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          {...{ form, optional }}
          name="nextStepOn"
          type="date"
          label={t("fields.nextStepOn")}
        />
        <Select
          {...{ form, optional }}
          name="nextStepById"
          label={t("fields.nextStepBy")}
          empty={t("none")}
          options={choicesOf(catalogue.organisations, locale, "byName")}
        />
      </div>
    </>
  );
}

/** Where it was read, and what officials keep among themselves. */
export function SourceAndNoteFields({ form, locale, viewer }: FieldsProps) {
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
        rows={3}
      />
    </>
  );
}
