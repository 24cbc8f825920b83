import { choicesOf } from "@/app/_forms/choices";
import { Choices } from "@/components/ui/choices";
import type { FormState } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import { canBeCompetent } from "@/domain/bottleneck/rules";
import { asksPosition, countriesToAsk } from "@/domain/bottleneck/sides";
import type { Country } from "@/domain/region";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";

type Props = {
  form: FormState;
  catalogue: Catalogue;
  locale: Locale;
  bottleneck: BottleneckView;
  viewer: Viewer;
};

/** Who does what, per country and next; and what else is known. */
export function TaskFields({ form, catalogue, locale, bottleneck, viewer }: Props) {
  const field = translator(locale, "Registration.fields");
  const hint = translator(locale, "Registration.hints");
  const t = translator(locale, "BottleneckPage");
  const texts = translator(locale, "Form");
  const organisations = choicesOf(catalogue.organisations, locale, "byName");
  const optional = texts("optional");
  const choice = { form, optional, empty: texts("choose"), options: organisations };
  return (
    <>
      <SideFields
        {...{ form, catalogue, locale }}
        side={viewer.side}
        asked={countriesToAsk(form.values, catalogue.regions)}
      />
      <Select {...choice} name="ownerId" label={field("owner")} hint={hint("owner")} />
      <OwnerOfficial {...{ form, bottleneck, viewer, locale }} />
      <TextArea {...{ form, optional }} name="nextStep" label={field("nextStep")} rows={2} />
      <div className="grid gap-8 sm:grid-cols-2">
        <TextField
          {...{ form, optional }}
          name="nextStepOn"
          label={field("nextStepOn")}
          type="date"
        />
        <Select {...choice} name="nextStepById" label={field("nextStepBy")} />
      </div>
      <TextArea
        {...{ form, optional }}
        name="projects"
        label={t("projects")}
        hint={t("projectsHint")}
        rows={2}
      />
      <TextArea
        {...{ form, optional }}
        name="sources"
        label={field("sources")}
        hint={t("sourcesHint")}
        rows={4}
      />
      <TextArea
        {...{ form, optional }}
        name="internalNote"
        label={field("internalNote")}
        hint={hint(viewer.side ? "internalNote" : "sharedNote")}
        rows={4}
      />
    </>
  );
}

type SideProps = {
  form: FormState;
  catalogue: Catalogue;
  locale: Locale;
  asked: readonly Country[];
  side: Country | null;
};

async function SideFields({ form, catalogue, locale, asked, side }: SideProps) {
  const [field, hint, words, texts] = await Promise.all([
    getTranslations("Registration.fields"),
    getTranslations("Registration.hints"),
    getTranslations("Bottleneck.country"),
    getTranslations("Form"),
  ]);
  const optional = texts("optional");
  const competentIn = (country: Country) => {
    // What is chosen already stays in sight, also where it is to be put right.
    const chosen = form.values[`competent-${country}`]?.[0];
    const fitting = [...catalogue.organisations].filter(
      ([id, organisation]) => id === chosen || canBeCompetent(organisation, country),
    );
    return choicesOf(fitting, locale, "byName");
  };
  return asked.map((country) => (
    <fieldset key={country} className="grid gap-5 border-line border-t pt-5">
      <legend className="font-semibold font-serif text-title">{words(country)}</legend>
      <Select
        {...{ form, optional }}
        name={`competent-${country}`}
        label={field("competent")}
        empty={texts("choose")}
        options={competentIn(country)}
      />
      <TextArea
        {...{ form, optional }}
        name={`provision-${country}`}
        label={field("provision")}
        rows={2}
      />
      {asksPosition(form.values, country, side) && (
        <TextArea
          {...{ form, optional }}
          name={`position-${country}`}
          label={field("position")}
          hint={hint("position")}
          rows={2}
        />
      )}
    </fieldset>
  ));
}

function OwnerOfficial({ form, bottleneck, viewer, locale }: Omit<Props, "catalogue">) {
  const t = translator(locale, "BottleneckPage");
  const now = bottleneck.internal?.ownerOfficial;
  return (
    <Choices
      form={form}
      name="ownerOfficialId"
      legend={t("ownerOfficial")}
      hint={t("ownerOfficialHint")}
      type="radio"
      options={[
        ...(now ? [{ value: now.id, text: now.name }] : []),
        ...(now?.id === viewer.id ? [] : [{ value: viewer.id, text: t("ownedBy.me") }]),
        { value: "", text: t("ownedBy.nobody") },
      ]}
    />
  );
}
