import type { ReactNode } from "react";
import { BorderMap } from "@/components/map/border-map";
import { MapCard } from "@/components/map/map-card";
import type { MapMark } from "@/components/map/map-regions";
import type { Catalogue } from "@/data/catalogue";
import type { Tally } from "@/data/counts/figures";
import { inLanguage } from "@/domain/language";
import type { Border } from "@/domain/region";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { AlongTheBorder } from "./along-the-border";
import { MapLegend } from "./map-legend";
import { cardsAt, cardTexts } from "./region-cards";

type Props = {
  locale: Locale;
  catalogue: Catalogue;
  marks: readonly MapMark[];
  label: string;
  description: string;
  /** Past the many links of the map, for who walks them one by one. */
  skip: { href: string; text: string };
  /** Where the same numbers stand as a table. */
  table: string;
  /** What concerns a border as a whole: never mixed in with the regions. */
  borders: ReadonlyMap<Border, Tally>;
  children?: ReactNode;
};

/** The whole border, with a link for each region, the names of the parties, and what its shades mean. */
export function LinkedMap({ locale, catalogue, marks, label, description, ...rest }: Props) {
  const t = translator(locale, "BorderMap");
  const portal = translator(locale, "Portal");
  const { skip, table, borders, children } = rest;
  return (
    <div className="relative mx-auto w-full max-w-xl lg:max-w-none" data-map="">
      <a
        href={skip.href}
        className="sr-only focus:not-sr-only focus:mb-2 focus:inline-flex focus:min-h-11 focus:items-center"
      >
        {skip.text}
      </a>
      <BorderMap
        label={label}
        description={description}
        marks={marks}
        hasCard
        partyLabels={[...catalogue.parties.values()].map(({ id, names }) => ({
          party: id,
          text: inLanguage(names, locale).text,
        }))}
      />
      <MapCard texts={cardTexts(locale)} told={cardsAt(locale)} isBeside />
      <div className="mt-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <MapLegend locale={locale} />
        <AlongTheBorder locale={locale} borders={borders} />
      </div>
      <p className="mt-2 text-label text-muted">
        {t("most")} <a href={table}>{t("asTable")}</a> · {portal("mapNotice")}
      </p>
      {children}
    </div>
  );
}
