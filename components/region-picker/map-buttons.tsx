"use client";

import { useEffect, useState } from "react";
import { readShapes, type ShownRegion, tick } from "./region-boxes";

type Props = {
  /** The name of the boxes that a press ticks. */
  name: string;
  /** The address of the drawing, up to the key of a region. */
  shapes: string;
};

/**
 * A button on the map for each box of the list: made in the browser, where alone they work, so that no page
 * carries some two hundred twice. From then on ticking a box presses its button.
 */
export function MapButtons({ name, shapes }: Props) {
  const [pointed, setPointed] = useState<string>();
  const [regions, setRegions] = useState<ShownRegion[]>([]);
  useEffect(() => setRegions(readShapes(name)), [name]);
  useEffect(() => {
    if (regions.length > 0) tick(name, [], true);
  }, [name, regions]);
  return (
    <>
      <g
        className="stroke-1 stroke-map-line *:cursor-pointer *:fill-transparent *:outline-hidden *:hover:fill-water/30 *:aria-pressed:fill-water"
        onPointerLeave={() => setPointed(undefined)}
      >
        {regions.map(({ id, shape, text }) => (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no <button>
          <g
            key={id}
            role="button"
            tabIndex={-1}
            data-region={id}
            aria-label={text}
            aria-pressed={false}
            onPointerEnter={() => setPointed(text)}
          >
            <use href={`${shapes}${shape}`} />
          </g>
        ))}
      </g>
      {/* Over the sea, where there is nothing to press. */}
      <text x={14} y={34} fontSize={26} aria-hidden className="map-names">
        {pointed}
      </text>
    </>
  );
}
