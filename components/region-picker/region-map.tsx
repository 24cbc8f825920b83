import { BaseMap, MapLines, PartyNames } from "@/components/map/base-map";
import { mapPart, wholeMap } from "@/components/map/geometry";
import { MapButtons } from "./map-buttons";

type Props = {
  /** The name of the boxes that a press ticks. */
  name: string;
  label: string;
  notice: string;
  parties: readonly { party: string; text: string }[];
};

/**
 * The border map with a button on each region. It needs a script, so it is hidden until the script
 * shows it; the keyboard has the field and the list, so its buttons are no stops on the way.
 */
export function RegionMap({ name, label, notice, parties }: Props) {
  const { x, y, width, height } = wholeMap;
  return (
    <figure id={`${name}-map`} hidden className="@container max-w-md">
      <svg
        aria-label={label}
        viewBox={`${x} ${y} ${width} ${height}`}
        className="block h-auto w-full overflow-hidden rounded-card border border-line"
      >
        <BaseMap view={wholeMap} />
        <MapButtons name={name} shapes={mapPart("r-")} />
        <MapLines />
        <PartyNames labels={parties} view={wholeMap} scale={1} />
      </svg>
      <figcaption className="mt-2 text-label text-muted">{notice}</figcaption>
    </figure>
  );
}
