import { findPlace, isWithin, type MapView, mapPart } from "./geometry";
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

function placeMarks(marks: readonly MapMark[], view: MapView, scale: number) {
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
  view: MapView;
  scale: number;
};

/** One link for each mark: the whole region can be pressed, its circle holds the number. */
export function MapMarks({ marks, selected, view, scale }: Props) {
  return (
    <g
      className="fill-transparent font-bold tabular-nums *:outline-hidden *:hover:fill-water/20 *:focus-visible:fill-focus/85 *:focus-visible:stroke-ink *:focus-visible:stroke-3"
      fontSize={rounded(14 * scale)}
      textAnchor="middle"
    >
      {placeMarks(marks, view, scale).map((mark) => (
        <a key={mark.regionKey} href={mark.href}>
          <title>{mark.label}</title>
          <use href={mapPart(`r-${mark.regionKey}`)} />
          {mark.count > 0 && (
            <g transform={`translate(${rounded(mark.x)} ${rounded(mark.y)})`}>
              <Count {...mark} scale={scale} isSelected={selected.has(mark.regionKey)} />
            </g>
          )}
        </a>
      ))}
    </g>
  );
}

type CountProps = { count: number; radius: number; scale: number; isSelected: boolean };

function Count({ count, radius, scale, isSelected }: CountProps) {
  return (
    <g className="stroke-map-line stroke-1 @max-md:scale-140">
      <circle r={rounded(radius)} className={isSelected ? "fill-surface" : "fill-water"} />
      <text
        y={rounded(4.8 * scale)}
        className={isSelected ? "fill-water stroke-none" : "fill-on-water stroke-none"}
      >
        {count}
      </text>
    </g>
  );
}
