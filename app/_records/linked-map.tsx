import { BorderMap } from "@/components/map/border-map";
import type { MapMark } from "@/components/map/map-regions";
import type { Catalogue } from "@/data/catalogue";
import { inLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { MapLegend } from "./map-legend";

type Props = {
  locale: Locale;
  catalogue: Catalogue;
  marks: readonly MapMark[];
  label: string;
  description: string;
  /** Past the many links of the map, for who walks them one by one. */
  skip: { href: string; text: string };
  /** Where the same numbers stand as a table. */
  table?: string;
};

/** The whole border, with a link for each region and the names of the parties. */
export function LinkedMap({ locale, catalogue, marks, label, description, skip, table }: Props) {
  const t = translator(locale, "Portal");
  const map = translator(locale, "BorderMap");
  return (
    <div className="mx-auto w-full max-w-xl lg:max-w-none">
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
        partyLabels={[...catalogue.parties.values()].map(({ id, names }) => ({
          party: id,
          text: inLanguage(names, locale).text,
        }))}
      />
      <div className="mt-3">
        <MapLegend locale={locale} />
      </div>
      <p className="mt-2 text-label text-muted">
        {map("most")}
        {table && (
          <>
            {" "}
            <a href={table}>{map("asTable")}</a>
          </>
        )}
        {" · "}
        {t("mapNotice")}
      </p>
    </div>
  );
}
