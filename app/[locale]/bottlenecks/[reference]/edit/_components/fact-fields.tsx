import { RegionPicker } from "@/components/region-picker/region-picker";
import { Choices } from "@/components/ui/choices";
import type { FormState } from "@/components/ui/form-state";
import type { Catalogue } from "@/data/catalogue";
import { causes } from "@/domain/bottleneck/bottleneck";
import { inLanguage, type Names } from "@/domain/language";
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
        options={optionsOf(catalogue.themes, locale)}
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
        options={optionsOf(catalogue.partnerships, locale)}
      />
    </>
  );
}

/** What a list offers, by name and marked where the name is in another language. */
export const optionsOf = (
  entries: ReadonlyMap<string, { id: string; names: Names }>,
  locale: Locale,
) =>
  [...entries.values()].map(({ id, names }) => {
    const { text, language } = inLanguage(names, locale);
    return { value: id, text, ...(language !== locale && { lang: language }) };
  });
