import { type RefObject, useEffect, useState } from "react";

/** What a card tells about a region: texts that are ready to be shown. */
export type RegionCard = {
  /** The region's `geometryKey`. */
  key: string;
  name: string;
  /** The language of the name, where it is not the page's. */
  lang?: string;
  /** Its number in words, in two parts: the number stands out. */
  open: string;
  /** Where it lies and what else is known. */
  meta: string;
  list: { href: string; text: string } | null;
  /** Its own page. */
  region: string;
};

/** A case as a card names it. */
export type RegionCase = {
  href: string;
  title: string;
  lang?: string;
  status: string;
  tone: string;
  practice?: string;
};

/** What the cards of a map tell; the newest cases of each region by its `geometryKey`. */
export type Told = { cards: RegionCard[]; cases: Record<string, RegionCase[]> };

const nothing: Told = { cards: [], cases: {} };

const firstUse = ["pointerover", "pointerdown", "focusin"] as const;

/**
 * What is told of the regions of the map around this place, asked of the portal when the map is first used:
 * most readers of a page never point at it. Nothing as long as it is not there, or where no address is given.
 */
export function useTold(place: RefObject<HTMLElement | null>, address: string | null): Told {
  const [told, setTold] = useState(nothing);
  useEffect(() => {
    const map = place.current?.closest<HTMLElement>("[data-map]");
    if (!map || !address) return;
    const stop = new AbortController();
    const { signal } = stop;
    let isAsked = false;
    const ask = async () => {
      if (isAsked) return;
      isAsked = true;
      // Without an answer a region is the link that it is without scripts.
      const answer = await fetch(address, { signal }).catch(() => null);
      if (answer?.ok) setTold(await answer.json());
    };
    for (const name of firstUse) map.addEventListener(name, ask, { signal });
    return () => stop.abort();
  }, [place, address]);
  return told;
}
