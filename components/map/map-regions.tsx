import { findPlace, isWithin, type MapArea, mapPart } from "./geometry";
import { levelOf, withMost } from "./levels";
import { spread } from "./spread";

/** A region with a link, shaded by how many records it has. */
export type MapMark = {
  /** The region's `geometryKey`. */
  regionKey: string;
  href: string;
  /** What the link is called, with the count in it: "Twente: 19 open". */
  label: string;
  count: number;
};

/** So many regions carry their number; the others say it by their shade, their name and the table. */
export const mostNumbers = 6;

/** How wide the circle around a number is: room for two digits, and for more where there are. */
const radiusOf = (count: number): number => 13.5 * Math.max(1, 0.4 + 0.3 * `${count}`.length);

const rounded = (n: number): number => Math.round(n * 10) / 10;

type Props = {
  marks: readonly MapMark[];
  view: MapArea;
  /** Whether a card tells about a region: then the name needs no little window of the browser. */
  hasCard: boolean;
  /** Over the colours of the parties none is no colour. */
  ground: "none" | "parties";
};

/** One link for each region, in the colour of its class. */
export function MapRegions({ marks, view, hasCard, ground }: Props) {
  return (
    <g className="map-regions">
      {marks
        .filter(({ regionKey }) => isShown(regionKey, view))
        .map(({ regionKey, href, label, count }) => (
          <a
            key={regionKey}
            href={href}
            className={ground === "parties" && count === 0 ? "map-clear" : `map-${levelOf(count)}`}
            aria-label={hasCard ? label : undefined}
            data-key={hasCard ? regionKey : undefined}
          >
            {!hasCard && <title>{label}</title>}
            <use href={mapPart(`r-${regionKey}`)} />
          </a>
        ))}
    </g>
  );
}

/** Whether enough of a region lies in this part of the map to press it. */
function isShown(key: string, view: MapArea): boolean {
  const place = findPlace(key);
  return place !== undefined && isWithin(view, place, { x: 4, y: 4 });
}

type NumbersProps = { marks: readonly MapMark[]; view: MapArea; scale: number };

/** The numbers of the regions with the most, above the border and out of the way of the pointer. */
export function MapNumbers({ marks, view, scale }: NumbersProps) {
  const placed = withMost(marks, mostNumbers).flatMap(({ regionKey, count }) => {
    const place = findPlace(regionKey);
    if (!place || !isWithin(view, place, { x: 12 * scale, y: 12 * scale })) return [];
    return [{ regionKey, count, x: place.x, y: place.y, radius: radiusOf(count) * scale }];
  });
  return (
    <g className="map-numbers" fontSize={rounded(14 * scale)} textAnchor="middle">
      {spread(placed).map(({ regionKey, count, x, y, radius }) => (
        <g key={regionKey} transform={`translate(${rounded(x)} ${rounded(y)})`}>
          <circle r={rounded(radius)} />
          <text y={rounded(4.9 * scale)}>{count}</text>
        </g>
      ))}
    </g>
  );
}
