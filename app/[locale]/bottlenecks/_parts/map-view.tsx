import type { ListScreen } from "@/app/_lists/screen";
import { MapLegend } from "@/app/_records/map-legend";
import { cardsAt, cardTexts } from "@/app/_records/region-cards";
import { BorderMap } from "@/components/map/border-map";
import { MapCard } from "@/components/map/map-card";
import { mostNumbers } from "@/components/map/map-regions";
import type { RegionCard } from "@/components/map/use-told";
import type { Catalogue } from "@/data/catalogue";
import { inLanguage } from "@/domain/language";
import { isUnfiltered } from "@/domain/list";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { MapLayers } from "./map-layers";
import { type MapPlace, placesOf } from "./map-places";
import { PlaceTable } from "./place-table";
import { stretchOf } from "./stretches";

/** Where on the border the filtered bottlenecks are felt: a map with its layers, and the same numbers in a table. */
export function MapView({ screen }: { screen: ListScreen }) {
  const { locale, asked, catalogue } = screen;
  const t = translator(locale, "BottleneckList");
  const map = translator(locale, "BorderMap");
  const portal = translator(locale, "Portal");
  const places = placesOf(screen);
  const around = stretchOf(screen);
  const near = places.filter(({ key }) => around.length === 0 || (key && around.includes(key)));
  // The newest of a place are those that are open: they answer only who asked for nothing in particular.
  const isAll = !asked.q && isUnfiltered(asked);
  const chosen = (asked.filter.region ?? []).flatMap((id) => keysOf(id, catalogue));
  return (
    <>
      <MapLayers screen={screen} />
      <div className="mt-5 grid gap-8 lg:grid-cols-3">
        <div className="relative lg:col-span-2" data-map="">
          <BorderMap
            label={t("mapLabel")}
            description={t("mapDescription")}
            selected={chosen}
            around={around}
            hasCard
            partyLabels={[...catalogue.parties.values()].map(({ id, names: party }) => ({
              party: id,
              text: inLanguage(party, locale).text,
            }))}
            marks={places.flatMap(({ key, mapHref, name, shown, count }) =>
              key
                ? [
                    {
                      ...{ regionKey: key, href: mapHref, count },
                      label: t("mapMark", { name: name.text, count: shown }),
                    },
                  ]
                : [],
            )}
          />
          <MapCard
            cards={cardsOf(screen, places)}
            texts={{ ...cardTexts(locale), none: "" }}
            told={isAll ? cardsAt(locale) : null}
          />
          <div className="mt-3">
            <MapLegend locale={locale} title={t(legendFor(asked.filter))} />
          </div>
          <p className="mt-2 text-label text-muted">
            {near.filter(({ key }) => key).length > mostNumbers && `${map("most")} `}
            {portal("mapNotice")}
          </p>
        </div>
        <PlaceTable screen={screen} places={near} />
      </div>
    </>
  );
}

/** The numbers of the map do not depend on what was chosen for where. */
function legendFor({ region, border }: ListScreen["asked"]["filter"]) {
  if (region?.length) return "legendAnywhere";
  return border?.length ? "legendApart" : "legend";
}

/** What is told of a region on this map: how many of those asked for, and the ways to them and to its page. */
function cardsOf({ locale, catalogue }: ListScreen, places: readonly MapPlace[]): RegionCard[] {
  const t = translator(locale, "BorderMap");
  const list = translator(locale, "BottleneckList");
  return places.flatMap(({ id, key, href, name, shown, count }) => {
    if (!key) return [];
    const party = catalogue.parties.get(catalogue.regions.get(id)?.partyId ?? "");
    const card = {
      ...{ key, name: name.text, open: list("cardCount", { count: shown }) },
      meta: party ? inLanguage(party.names, locale).text : "",
      list: { href, text: t("all", { count, region: name.text }) },
      region: path(locale, `/regions/${id}`),
    };
    return [name.language === locale ? card : { ...card, lang: name.language }];
  });
}

const keysOf = (id: string, { regions }: Catalogue): string[] =>
  (regions.get(id)?.memberIds ?? []).flatMap((member) => regions.get(member)?.geometryKey ?? []);
