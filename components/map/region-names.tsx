import { findPlace, isWithin, type MapArea } from "./geometry";

/** The name of a region, written on it. */
export type RegionName = { regionKey: string; text: string; lang?: string };

/** On so small a map more names than these would cover each other. */
export const mostNames = 6;

/** How wide the map stands beside a record, for which the size of the names is meant. */
const shownWide = 300;
const size = 13;

/** A long name in two lines, broken at the space nearest its middle. */
function linesOf(name: string): string[] {
  const breaks = [...name.matchAll(/[ -]/g)].map(({ index }) => index + 1);
  const fromMiddle = (at: number) => Math.abs(at - name.length / 2);
  const at = breaks.sort((a, b) => fromMiddle(a) - fromMiddle(b))[0];
  return name.length > 11 && at ? [name.slice(0, at).trim(), name.slice(at)] : [name];
}

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
        const lines = linesOf(text);
        const first = place.y - ((lines.length - 1) * size * unit * 1.1) / 2 + size * unit * 0.35;
        return (
          <g key={regionKey} lang={lang} className={place.party === "NL" ? "on-own" : "on-other"}>
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
