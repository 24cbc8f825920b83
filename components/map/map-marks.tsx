import { findPlace, isWithin, type MapArea, mapPart } from "./geometry";
import { spread } from "./spread";

/** A region with a link: its circle shows how many records it has. */
export type MapMark = {
  /** The region's `geometryKey`. */
  regionKey: string;
  href: string;
  /** What the link is called, with the count in it: "Twente: 19 bottlenecks". */
  label: string;
  count: number;
};

const radiusOf = (count: number): number => Math.min(7.5 + 2.5 * Math.sqrt(count), 25);

const rounded = (n: number): number => Math.round(n * 10) / 10;

function placeMarks(marks: readonly MapMark[], view: MapArea, scale: number): Placed[] {
  const placed = marks.flatMap((mark) => {
    const place = findPlace(mark.regionKey);
    if (!place || !isWithin(view, place, { x: 12 * scale, y: 12 * scale })) return [];
    return [
      { ...mark, x: place.x, y: place.y, radius: mark.count ? radiusOf(mark.count) * scale : 0 },
    ];
  });
  return spread(placed);
}

type Props = {
  marks: readonly MapMark[];
  selected: ReadonlySet<string>;
  view: MapArea;
  scale: number;
};

/** One link for each mark: the whole region can be pressed, its circle holds the number. */
export function MapMarks({ marks, selected, view, scale }: Props) {
  return (
    <g className="map-marks" fontSize={rounded(14 * scale)} textAnchor="middle">
      {placeMarks(marks, view, scale).map((mark) => (
        <a key={mark.regionKey} href={mark.href}>
          <title>{mark.label}</title>
          <use href={mapPart(`r-${mark.regionKey}`)} />
          {mark.count > 0 && countOf(mark, scale, selected.has(mark.regionKey))}
        </a>
      ))}
    </g>
  );
}

type Placed = MapMark & { x: number; y: number; radius: number };

// Called and not mounted, with few elements: a map has dozens of them.
function countOf({ count, x, y, radius }: Placed, scale: number, isSelected: boolean) {
  const look = isSelected ? "chosen" : undefined;
  return (
    <>
      <circle cx={rounded(x)} cy={rounded(y)} r={rounded(radius)} className={look} />
      <text x={rounded(x)} y={rounded(y + 4.8 * scale)} className={look}>
        {count}
      </text>
    </>
  );
}
