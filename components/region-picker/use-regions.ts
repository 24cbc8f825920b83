"use client";

import { useEffect, useState } from "react";
import { type BoxOption, readOptions, tick } from "./region-boxes";

type Regions = {
  /** Empty until the script has read the list. */
  options: readonly BoxOption[];
  chosen: readonly string[];
  choose: (ids: readonly string[], on: boolean) => void;
};

/** Ties a field to the boxes and the map with this name: what one changes, the others show. */
export function useRegions(name: string): Regions {
  const [options, setOptions] = useState<BoxOption[]>([]);
  const [chosen, setChosen] = useState<string[]>([]);

  useEffect(() => {
    setOptions(readOptions(name));
    setChosen(tick(name, [], true));
    const list = document.getElementById(name);
    const map = document.getElementById(`${name}-map`);
    map?.removeAttribute("hidden");

    const onTick = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.name !== name) return;
      const members = target.dataset.members?.split(" ") ?? [];
      setChosen(tick(name, members, target.checked));
    };
    const onPress = ({ target }: Event) => {
      const region = target instanceof Element && target.closest<SVGElement>("[data-region]");
      if (!region) return;
      const isChosen = region.getAttribute("aria-pressed") === "true";
      setChosen(tick(name, [region.dataset.region ?? ""], !isChosen));
    };
    list?.addEventListener("change", onTick);
    map?.addEventListener("click", onPress);
    return () => {
      list?.removeEventListener("change", onTick);
      map?.removeEventListener("click", onPress);
    };
  }, [name]);

  return { options, chosen, choose: (ids, on) => setChosen(tick(name, ids, on)) };
}
