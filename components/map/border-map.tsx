import { BaseMap, MapLines, type PartyLabel, PartyNames } from "./base-map";
import { countryTints } from "./country-tints";
import { borderView, countryOfKey, findPlace, mapPart, viewAround, wholeMap } from "./geometry";
import { type MapMark, MapNumbers, MapRegions } from "./map-regions";
import { mostNames, type RegionName, RegionNames } from "./region-names";

type Props = {
  /** What the map is called, for those who do not see it. */
  label: string;
  /** What the map shows and where the same facts stand as text. */
  description?: string;
  /** The source that must stand under every map. */
  notice?: string;
  /** Regions with a link, shaded by their count. */
  marks?: readonly MapMark[];
  /** Geometry keys of the regions that this page is about: filled, or outlined where regions are shaded. */
  selected?: Iterable<string>;
  /** What these regions are called: then each side of the border has a colour of its own. */
  names?: readonly RegionName[];
  viewBox?: "border" | "fit-selected";
  /** Geometry keys around which the map is shown, in the place of `viewBox`; none: the whole border. */
  around?: readonly string[];
  /** What lies under the shades: the colour of none, or those of the parties. */
  ground?: "none" | "parties";
  partyLabels?: readonly PartyLabel[];
  /** Whether a card tells about the region that is pointed at. */
  hasCard?: boolean;
  className?: string;
};

/** The border and its regions, drawn on the server: it works without scripts, by keyboard and on paper. */
export function BorderMap({
  label,
  description,
  notice,
  marks = [],
  selected = [],
  names,
  viewBox = "border",
  around,
  ground = "none",
  partyLabels = [],
  hasCard = false,
  className = "",
}: Props) {
  const chosen = [...new Set([...selected].filter(findPlace))];
  const shown = around ?? (viewBox === "border" ? [] : chosen);
  const view = shown.length > 0 ? viewAround(shown) : borderView;
  const scale = view.width / wholeMap.width;
  const isShaded = marks.length > 0;
  const near = around?.length ? marks.filter((mark) => around.includes(mark.regionKey)) : marks;
  return (
    <figure className={`@container break-inside-avoid ${className}`}>
      <svg
        aria-label={label}
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        className="block h-auto w-full overflow-hidden rounded-card"
      >
        {description && <desc>{description}</desc>}
        <BaseMap view={view} isShaded={isShaded && ground === "none"} />
        <MapRegions {...{ marks, view, hasCard, ground }} />
        {chosen.map((key) => (
          <use
            key={key}
            href={mapPart(`r-${key}`)}
            className={isShaded ? "map-ring" : sideOf(key, names !== undefined)}
          />
        ))}
        {hasCard && <use className="map-ring" data-ring="" />}
        <MapLines />
        <PartyNames labels={partyLabels} view={view} scale={scale} />
        {names && names.length <= mostNames && <RegionNames names={names} view={view} />}
        <MapNumbers marks={near} view={view} scale={scale} />
      </svg>
      {notice && <figcaption className="mt-2 text-label text-muted">{notice}</figcaption>}
    </figure>
  );
}

/** The colour of a region that is chosen: one for all, or one for each side of the border. */
const sideOf = (key: string, bySide: boolean): string =>
  `${countryTints[bySide ? countryOfKey(key) : "NL"].region} stroke-map-line`;
