import { choicesOf } from "@/app/_forms/choices";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Catalogue } from "@/data/catalogue";
import { canBeCompetent } from "@/domain/bottleneck/rules";
import { countriesToAsk } from "@/domain/bottleneck/sides";
import type { Country } from "@/domain/region";
import { translator } from "@/i18n/server";
import { CountrySide } from "./country-side";
import { StepButtons } from "./step-buttons";
import type { StepProps } from "./step-props";
import { Summary } from "./summary";

/** The third step: who is competent, who owns it and what happens next; with a look back. */
export function TaskStep({ form, locale, catalogue, viewer }: StepProps) {
  const t = translator(locale, "Registration");
  const f = translator(locale, "Form");
  const organisations = choicesOf(catalogue.organisations, locale, "byName");
  const optional = f("optional");
  const empty = t("none");
  return (
    <>
      <DefaultButton />
      <Summary {...{ form, locale, catalogue }} />
      <div className="grid max-w-measure gap-8">
        {countriesToAsk(form.values, catalogue.regions).map((country) => (
          <CountrySide
            key={country}
            {...{ form, country }}
            side={viewer.side}
            organisations={choicesOf(organisationsOf(country, catalogue), locale, "byName")}
          />
        ))}
        <Select
          form={form}
          name="ownerId"
          label={t("fields.owner")}
          hint={t("hints.owner")}
          empty={f("choose")}
          options={organisations}
        />
        <TextField {...{ form, optional }} name="nextStep" label={t("fields.nextStep")} />
        <div className="grid gap-6 sm:grid-cols-2">
          <TextField
            {...{ form, optional }}
            name="nextStepOn"
            type="date"
            label={t("fields.nextStepOn")}
          />
          <Select
            {...{ form, optional, empty }}
            name="nextStepById"
            label={t("fields.nextStepBy")}
            options={organisations}
          />
        </div>
        <TextArea
          {...{ form, optional }}
          name="sources"
          label={t("fields.sources")}
          hint={t("hints.sources")}
          rows={3}
        />
        <TextArea
          {...{ form, optional }}
          name="internalNote"
          label={t("fields.internalNote")}
          hint={`${t(viewer.side ? "hints.internalNote" : "hints.sharedNote")} ${t("privacy")}`}
          rows={3}
        />
        <StepButtons step={3} />
      </div>
    </>
  );
}

/** The Enter key presses the first button of a form: let that be the one that registers. */
const DefaultButton = () => (
  <button
    type="submit"
    name="go"
    value="next"
    tabIndex={-1}
    aria-hidden="true"
    className="sr-only"
  />
);

/** Those of this country, and those of no country in particular. */
const organisationsOf = (country: Country, { organisations }: Catalogue) =>
  [...organisations].filter(([, organisation]) => canBeCompetent(organisation, country));
