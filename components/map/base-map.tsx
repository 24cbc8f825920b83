import { isWithin, type MapArea, mapPart, partyNamePlaces } from "./geometry";
import { nameLines } from "./name-lines";

/** The name of a party, written on its land. */
export type PartyLabel = { party: string; text: string };

const fills = [
  ["p-NL", "fill-map-nl"],
  ["p-DE-NW", "fill-map-nw"],
  ["p-DE-NI", "fill-map-ni"],
  ["p-BE-VLG", "fill-map-vl"],
  ["p-BE-WAL", "fill-map-wa"],
  ["p-BE-BRU", "fill-map-bx"],
] as const;

type Props = {
  view: MapArea;
  /** Where regions are shaded by a number, the land has the colour of none. */
  isShaded?: boolean;
};

/** Sea, land and party colours. The paths come from one static file; only their classes are here. */
export function BaseMap({ view, isShaded = false }: Props) {
  return (
    <>
      <rect {...view} className="fill-map-sea" />
      <g className="stroke-map-line stroke-1">
        <use href={mapPart("context")} className="fill-map-context" />
        {fills.map(([part, fill]) => (
          <use key={part} href={mapPart(part)} className={isShaded ? "map-0" : fill} />
        ))}
      </g>
    </>
  );
}

/** The lines over the land: parties, other countries and, in its own colour, the Dutch border on a light edge. */
export function MapLines() {
  return (
    <g className="pointer-events-none">
      <use href={mapPart("party-lines")} className="map-party-line" />
      <use href={mapPart("border-line")} className="stroke-6 stroke-map-edge @max-md:stroke-5" />
      <use href={mapPart("border-line")} className="stroke-3 stroke-frontier @max-md:stroke-2" />
    </g>
  );
}

/** About how wide a letter of these names is, of its height; on a narrow map they stand somewhat larger. */
const [letter, larger] = [0.48, 1.15];

/** Where the middle of a name stands, so far from the edge that the whole of it is in the picture. */
export function middleOf(x: number, lines: readonly string[], size: number, view: MapArea): number {
  const longest = Math.max(...lines.map(({ length }) => length));
  const half = (longest * size * letter * larger) / 2 + size / 4;
  return Math.round(Math.min(Math.max(x, view.x + half), view.x + view.width - half));
}

type NamesProps = { labels: readonly PartyLabel[]; view: MapArea; scale: number };

/** The names of the parties, where they fit in this part of the map. */
export function PartyNames({ labels, view, scale }: NamesProps) {
  const size = 16 * scale;
  return (
    <g className="map-names" fontSize={size} textAnchor="middle">
      {labels.map(({ party, text }) => {
        const place = partyNamePlaces[party];
        if (!place || !isWithin(view, place, { x: 45 * scale, y: 20 * scale })) return null;
        const lines = nameLines(text, 14, /-/g);
        return (
          <g
            key={party}
            transform={`translate(${middleOf(place.x, lines, size, view)} ${place.y})`}
          >
            <g className="@max-md:scale-115">
              {lines.map((line, i) => (
                <text key={line} y={i * size}>
                  {line}
                </text>
              ))}
            </g>
          </g>
        );
      })}
    </g>
  );
}
