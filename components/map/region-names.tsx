import { countryTints } from "./country-tints";
import { countryOfKey, findPlace, isWithin, type MapArea } from "./geometry";
import { nameLines } from "./name-lines";

/** The name of a region, written on it. */
export type RegionName = { regionKey: string; text: string; lang?: string };

/** On so small a map more names than these would cover each other. */
export const mostNames = 6;

/** How wide the map stands beside a record, for which the size of the names is meant. */
const shownWide = 300;
const size = 13;

/** The names of a few regions in their middle; the Dutch ones stand on the darker ground. */
export function RegionNames({ names, view }: { names: readonly RegionName[]; view: MapArea }) {
  const unit = view.width / shownWide;
  return (
    <g
      className="pointer-events-none font-semibold"
      fontSize={(size * unit).toFixed(1)}
      textAnchor="middle"
    >
      {names.map(({ regionKey, text, lang }) => {
        const place = findPlace(regionKey);
        if (!place || !isWithin(view, place, { x: 20 * unit, y: 8 * unit })) return null;
        const lines = nameLines(text, 11, /[ -]/g);
        const first = place.y - ((lines.length - 1) * size * unit * 1.1) / 2 + size * unit * 0.35;
        return (
          <g key={regionKey} lang={lang} className={countryTints[countryOfKey(regionKey)].name}>
            {lines.map((line, at) => (
              <text key={line} x={place.x} y={(first + at * size * unit * 1.1).toFixed(1)}>
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
