import { BaseMap, MapLines, type PartyLabel, PartyNames } from "./base-map";
import { borderView, findPlace, mapPart, viewAround, wholeMap } from "./geometry";
import { type MapMark, MapNumbers, MapRegions } from "./map-regions";

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
  /** Geometry keys by the side they lie on: each side has a colour of its own. */
  viewBox?: "border" | "fit-selected";
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
  viewBox = "border",
  partyLabels = [],
  hasCard = false,
  className = "",
}: Props) {
  const chosen = [...new Set([...selected].filter(findPlace))];
  const view = viewBox === "border" ? borderView : viewAround(chosen);
  const scale = view.width / wholeMap.width;
  const isShaded = marks.length > 0;
  return (
    <figure className={`@container break-inside-avoid ${className}`}>
      <svg
        aria-label={label}
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        className="block h-auto w-full overflow-hidden rounded-card"
      >
        {description && <desc>{description}</desc>}
        <BaseMap view={view} isShaded={isShaded} />
        <MapRegions marks={marks} view={view} hasCard={hasCard} />
        {chosen.map((key) => (
          <use
            key={key}
            href={mapPart(`r-${key}`)}
            className={isShaded ? "map-ring" : "fill-water stroke-map-line"}
          />
        ))}
        {hasCard && <use className="map-ring" data-ring="" />}
        <MapLines />
        <PartyNames labels={partyLabels} view={view} scale={scale} />
        <MapNumbers marks={marks} view={view} scale={scale} />
      </svg>
      {notice && <figcaption className="mt-2 text-label text-muted">{notice}</figcaption>}
    </figure>
  );
}
