import { BaseMap, MapLines, PartyNames } from "@/components/map/base-map";
import { findPlace, mapPart, wholeMap } from "@/components/map/geometry";
import type { RegionOption } from "./region-groups";

type Props = {
  id: string;
  label: string;
  notice: string;
  options: readonly RegionOption[];
  parties: readonly { party: string; text: string }[];
  chosen: ReadonlySet<string>;
};

/**
 * The border map with a button on each region. It needs a script, so it is hidden until the script
 * shows it; the keyboard has the field and the list, so its buttons are no stops on the way.
 */
export function RegionMap({ id, label, notice, options, parties, chosen }: Props) {
  const { x, y, width, height } = wholeMap;
  return (
    <figure id={id} hidden className="@container max-w-md">
      <svg
        aria-label={label}
        viewBox={`${x} ${y} ${width} ${height}`}
        className="block h-auto w-full overflow-hidden rounded-card border border-line"
      >
        <BaseMap view={wholeMap} />
        <g className="stroke-1 stroke-map-line *:cursor-pointer *:fill-transparent *:outline-hidden *:hover:fill-water/30 *:aria-pressed:fill-water">
          {options.map(({ id: region, name, geometryKey }) =>
            geometryKey && findPlace(geometryKey) ? (
              // biome-ignore lint/a11y/useSemanticElements: a drawing has no <button>
              <g
                key={region}
                role="button"
                tabIndex={-1}
                data-region={region}
                aria-label={name.text}
                aria-pressed={chosen.has(region)}
              >
                <title>{name.text}</title>
                <use href={mapPart(`r-${geometryKey}`)} />
              </g>
            ) : null,
          )}
        </g>
        <MapLines />
        <PartyNames labels={parties} view={wholeMap} scale={1} />
      </svg>
      <figcaption className="mt-2 text-label text-muted">{notice}</figcaption>
    </figure>
  );
}
