import type { BoardCard } from "@/data/bottleneck/board";
import { idsAmong } from "@/data/bottleneck/facet";
import type { Catalogue } from "@/data/catalogue";
import { bordersAmong, countriesConcerned } from "@/domain/border";
import { inLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** A country or region as its letters, in its tint. */
const letters: Record<string, { text: string; tint: string }> = {
  NL: { text: "NL", tint: "bg-map-nl" },
  "DE-NW": { text: "NRW", tint: "bg-map-nw" },
  "DE-NI": { text: "NDS", tint: "bg-map-ni" },
  "BE-VLG": { text: "VL", tint: "bg-map-vl" },
  "BE-WAL": { text: "WA", tint: "bg-map-wa" },
};

/** The parties whose sides a case has: those of its regions, or along a whole border all of its countries. */
function partiesOf({ facets }: BoardCard, { parties, regions }: Catalogue) {
  const own = idsAmong(facets, "region");
  const found = new Set(own.flatMap((id) => regions.get(id)?.partyId ?? []));
  const borders = bordersAmong(idsAmong(facets, "border"));
  const along = countriesConcerned({ regions: [], borders }, regions);
  return [...parties.values()].filter(
    ({ id, country }) => found.has(id) || along.includes(country),
  );
}

/** Both sides of a case: drawn through where a competent organisation is known, dashed where nobody was asked yet. */
export function sidesOf(card: BoardCard, catalogue: Catalogue, locale: Locale) {
  const t = translator(locale, "Board");
  const competent = idsAmong(card.facets, "organisation").flatMap(
    (id) => catalogue.organisations.get(id) ?? [],
  );
  return partiesOf(card, catalogue).map(({ id, country, names }) => {
    const isKnown = competent.some(({ partyId, countries }) =>
      partyId === null ? countries.includes(country) : partyId === id,
    );
    const name = inLanguage(names, locale).text;
    const { text, tint } = letters[id] ?? { text: id, tint: "bg-map-bx" };
    return (
      <abbr
        key={id}
        title={isKnown ? name : t("notAsked", { party: name })}
        className={`side-flag ${isKnown ? tint : "open"}`}
      >
        {text}
      </abbr>
    );
  });
}

/** What the two drawings mean. */
export function SideLegend({ locale }: { locale: Locale }) {
  const t = translator(locale, "Board");
  return (
    <>
      <span className="whitespace-nowrap">
        <span aria-hidden="true" className="side-flag bg-map-nl">
          NL
        </span>{" "}
        {t("sideKnown")}
      </span>
      <span className="whitespace-nowrap">
        <span aria-hidden="true" className="side-flag open">
          NRW
        </span>{" "}
        {t("sideOpen")}
      </span>
    </>
  );
}
