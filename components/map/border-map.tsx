import { BaseMap, MapLines, type PartyLabel, PartyNames } from "./base-map";
import { findPlace, mapPart, viewAround, wholeMap } from "./geometry";
import { type MapMark, MapMarks } from "./map-marks";

type Props = {
  /** What the map is called, for those who do not see it. */
  label: string;
  /** What the map shows and where the same facts stand as text. */
  description?: string;
  /** The source that must stand under every map. */
  notice: string;
  marks?: readonly MapMark[];
  /** Geometry keys of the regions that this page is about. */
  selected?: Iterable<string>;
  viewBox?: "all" | "fit-selected";
  partyLabels?: readonly PartyLabel[];
  className?: string;
};

/** The border and its regions, drawn on the server: it works without scripts, by keyboard and on paper. */
export function BorderMap({
  label,
  description,
  notice,
  marks = [],
  selected = [],
  viewBox = "all",
  partyLabels = [],
  className = "",
}: Props) {
  const chosen = new Set([...selected].filter(findPlace));
  const view = viewBox === "all" ? wholeMap : viewAround(chosen);
  const scale = view.width / wholeMap.width;
  return (
    <figure className={`@container break-inside-avoid ${className}`}>
      <svg
        aria-label={label}
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        className="block h-auto w-full overflow-hidden rounded-card"
      >
        {description && <desc>{description}</desc>}
        <BaseMap view={view} />
        {[...chosen].map((key) => (
          <use key={key} href={mapPart(`r-${key}`)} className="fill-water stroke-map-line" />
        ))}
        <MapLines />
        <PartyNames labels={partyLabels} view={view} scale={scale} />
        <MapMarks marks={marks} selected={chosen} view={view} scale={scale} />
      </svg>
      <figcaption className="mt-2 text-label text-muted">{notice}</figcaption>
    </figure>
  );
}
