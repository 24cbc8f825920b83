import type { TypedCase } from "@/data/bottleneck/similar";
import type { Catalogue } from "@/data/catalogue";
import type { Fields } from "@/domain/fields";
import { languageSchema } from "@/domain/language";
import { countries, expandRegions } from "@/domain/region";
import type { Locale } from "@/i18n/routing";

/** The case of a form, as far as it is typed. */
export function typedCase(
  values: Fields,
  { regions }: Pick<Catalogue, "regions">,
  locale: Locale,
): TypedCase {
  const first = (name: string) => values[name]?.[0] ?? "";
  const language = languageSchema.safeParse(first("originalLanguage"));
  return {
    ...{ title: first("title"), problem: first("problem") },
    language: language.success ? language.data : locale,
    provisions: countries.map((country) => first(`provision-${country}`)).join("\n"),
    regions: expandRegions(values.regions ?? [], regions),
    themes: values.themes ?? [],
  };
}

/** The fields by which cases are compared. */
export const comparedFields: readonly string[] = [
  ...["title", "problem", "originalLanguage", "regions", "themes"],
  ...countries.map((country) => `provision-${country}`),
];
