import { hrefOf, type ListScreen } from "@/app/_lists/screen";
import { BorderMap } from "@/components/map/border-map";
import { Phrase } from "@/components/ui/phrase";
import type { Catalogue } from "@/data/catalogue";
import { compareNames, inLanguage, type Language, type Phrase as Text } from "@/domain/language";
import { formatter, translator } from "@/i18n/server";

/** Where on the border the filtered bottlenecks are felt: a map, and the same numbers in a table. */
export function MapView({ screen }: { screen: ListScreen }) {
  const { locale, asked, catalogue } = screen;
  const chosen = asked.filter.region ?? [];
  const t = translator(locale, "BottleneckList");
  const portal = translator(locale, "Portal");
  const places = placesOf(screen);
  return (
    <div className="grid gap-8 lg:grid-cols-3">
      <BorderMap
        className="lg:col-span-2"
        label={t("mapLabel")}
        description={t("mapDescription")}
        notice={portal("mapNotice")}
        selected={chosen.flatMap((id) => keysOf(id, catalogue))}
        partyLabels={[...catalogue.parties.values()].map(({ id, names: party }) => ({
          party: id,
          text: inLanguage(party, locale).text,
        }))}
        marks={places.flatMap(({ key, href, name, shown, count }) =>
          key
            ? [
                {
                  regionKey: key,
                  href,
                  count,
                  label: t("mapMark", { name: name.text, count: shown }),
                },
              ]
            : [],
        )}
      />
      <RegionTable
        locale={locale}
        places={places}
        caption={t("tableCaption")}
        region={t("filter.region")}
        count={t("count")}
      />
    </div>
  );
}

/** The regions in which some are felt, where most are first. */
function placesOf(screen: ListScreen) {
  const { locale, asked, counts, names, catalogue } = screen;
  const format = formatter(locale);
  const { atLeast, counts: byRegion } = counts.facets.region ?? { atLeast: false, counts: [] };
  return [...byRegion]
    .flatMap(([id, count]) => {
      const name = names.region?.get(id);
      const key = catalogue.regions.get(id)?.geometryKey;
      const filter = { ...asked.filter, region: [id] };
      const href = hrefOf(screen, { filter, view: "list" });
      const shown = `${format.number(count)}${atLeast ? "+" : ""}`;
      return name ? [{ id, key: key ?? null, name, count, shown, href }] : [];
    })
    .sort((a, b) => b.count - a.count || compareNames(locale)(a.name.text, b.name.text));
}

type Place = {
  id: string;
  name: Text;
  shown: string;
  href: string;
};

function RegionTable({
  locale,
  places,
  caption,
  region,
  count,
}: {
  locale: Language;
  places: readonly Place[];
  caption: string;
  region: string;
  count: string;
}) {
  return (
    <table className="w-full self-start text-small">
      <caption className="mb-2 text-left font-bold">{caption}</caption>
      <thead>
        <tr className="border-line-strong border-b text-left text-label text-muted">
          <th scope="col" className="py-1.5">
            {region}
          </th>
          <th scope="col" className="py-1.5 text-right">
            {count}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ id, name, shown, href }) => (
          <tr key={id} className="border-line border-b">
            <th scope="row" className="wrap-anywhere py-1.5 text-left font-normal">
              <a href={href}>
                <Phrase phrase={name} locale={locale} />
              </a>
            </th>
            <td className="py-1.5 text-right tabular-nums">{shown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const keysOf = (id: string, { regions }: Catalogue): string[] =>
  (regions.get(id)?.memberIds ?? []).flatMap((member) => regions.get(member)?.geometryKey ?? []);
