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
  const [regions, setRegions] = useState<ShownRegion[]>([]);
  useEffect(() => setRegions(readShapes(name)), [name]);
  useEffect(() => {
    if (regions.length > 0) tick(name, [], true);
  }, [name, regions]);
  return regions.map(({ id, shape, text }) => (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no <button>
    <g key={id} role="button" tabIndex={-1} data-region={id} aria-label={text} aria-pressed={false}>
      <title>{text}</title>
      <use href={`${shapes}${shape}`} />
    </g>
  ));
}
