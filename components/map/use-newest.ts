import { type RefObject, useEffect, useState } from "react";

/** A case as a card names it. */
export type RegionCase = {
  href: string;
  title: string;
  lang?: string;
  status: string;
  tone: string;
  practice?: string;
};

/** The newest cases of each region, by its `geometryKey`. */
type Newest = Record<string, RegionCase[]>;

const firstUse = ["pointerover", "pointerdown", "focusin"] as const;

/**
 * The newest cases of the regions of the map around this place, asked of the portal when the map is first
 * used: most readers of a page never point at it. Null as long as they are not there.
 */
export function useNewest(place: RefObject<HTMLElement | null>, address: string | null) {
  const [newest, setNewest] = useState<Newest | null>(null);
  useEffect(() => {
    const map = place.current?.closest<HTMLElement>("[data-map]");
    if (!map || !address) return;
    const stop = new AbortController();
    const { signal } = stop;
    let isAsked = false;
    const ask = async () => {
      if (isAsked) return;
      isAsked = true;
      // Without an answer a card still has its number and its links.
      const answer = await fetch(address, { signal }).catch(() => null);
      if (answer?.ok) setNewest(await answer.json());
    };
    for (const name of firstUse) map.addEventListener(name, ask, { signal });
    return () => stop.abort();
  }, [place, address]);
  return newest;
}
