import { choicesOf } from "@/app/_forms/choices";
import { RegionPicker } from "@/components/region-picker/region-picker";
import { Choices } from "@/components/ui/choices";
import type { FormState } from "@/components/ui/form-state";
import type { Catalogue } from "@/data/catalogue";
import { causes } from "@/domain/bottleneck/bottleneck";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { form: FormState; catalogue: Catalogue; locale: Locale };

/** Where and about what. */
export function FactFields({ form, catalogue, locale }: Props) {
  const field = translator(locale, "Registration.fields");
  const hint = translator(locale, "Registration.hints");
  const words = translator(locale, "Bottleneck.cause");
  const group = { form, type: "checkbox", columns: true } as const;
  return (
    <>
      <RegionPicker
        {...{ form, catalogue, locale }}
        name="regions"
        label={field("regions")}
        hint={hint("regions")}
      />
      <Choices
        {...group}
        name="themes"
        legend={field("themes")}
        options={choicesOf(catalogue.themes, locale, "asGiven")}
      />
      <Choices
        {...group}
        name="causes"
        legend={field("causes")}
        hint={hint("causes")}
        options={causes.map((value) => ({ value, text: words(value) }))}
      />
      <Choices
        {...group}
        name="partnerships"
        legend={field("partnerships")}
        options={choicesOf(catalogue.partnerships, locale, "asGiven")}
      />
    </>
  );
}
