import type { ReactNode } from "react";
import type { RegionPage } from "@/data/region/regions";
import { inLanguage, inOrderOfNames } from "@/domain/language";
import type { NamedPlace } from "@/domain/place";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** The municipalities in a region, in the order of their names, as a fact of it; none where none is known. */
export function municipalitiesIn(
  region: RegionPage,
  places: readonly NamedPlace[],
  locale: Locale,
): [string, ReactNode][] {
  const t = translator(locale, "Region");
  const names = places
    .filter(({ kind, regionIds }) => kind === "MUNICIPALITY" && regionIds.includes(region.id))
    .map(({ names }) => inLanguage(names, locale));
  if (names.length === 0) return [];
  const text = inOrderOfNames(names, locale).map(({ text }) => text);
  // Of the neighbours only those are known that lie at the border or are spoken of.
  const term = region.countries.includes("NL") ? "municipalities" : "someMunicipalities";
  return [
    [
      t(term),
      <div key="municipalities">
        <p translate="no">{text.join(", ")}</p>
        <p className="mt-1 text-label text-muted">{t("unconfirmedMunicipalities")}</p>
      </div>,
    ],
  ];
}
