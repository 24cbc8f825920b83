"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type BoxOption, leaveOut, readOptions, tick, tickedTogether } from "./region-boxes";

type Regions = {
  /** Empty until the script has read the list. */
  options: readonly BoxOption[];
  chosen: readonly string[];
  choose: (option: BoxOption, on: boolean) => void;
};

/** Chooses these regions or lets them go; `by` is what was chosen, where that stands for them. */
type Change = (ids: readonly string[], on: boolean, by?: string) => void;

/**
 * Ties a field to the boxes and the map with this name: what one changes, the others show. A cooperation region is
 * sent when it was chosen as such, and not when it is ticked as all its members are: a role for one region would
 * be one for whatever joins that cooperation later.
 */
export function useRegions(name: string): Regions {
  const [options, setOptions] = useState<BoxOption[]>([]);
  const [chosen, setChosen] = useState<string[]>([]);
  const together = useRef(new Set<string>());

  const change: Change = (ids, on, by) => {
    setChosen(tick(name, ids, on));
    const meant = [...together.current, ...(by && on ? [by] : [])];
    const ticked = tickedTogether(name);
    together.current = new Set(meant.filter((id) => ticked.includes(id)));
  };
  const onChange = useEffectEvent(change);

  useEffect(() => {
    setOptions(readOptions(name));
    together.current = new Set(tickedTogether(name));
    onChange([], true);
    return follow(name, onChange, () => together.current);
  }, [name]);

  return { options, chosen, choose: ({ id, members }, on) => change(members, on, id) };
}

/** Hears of boxes that are ticked, of regions that are pressed and of a form that is sent. Gives the way to stop. */
function follow(name: string, change: Change, together: () => ReadonlySet<string>): () => void {
  const list = document.getElementById(name);
  const map = document.getElementById(`${name}-map`);
  const stop = new AbortController();
  map?.removeAttribute("hidden");
  list?.addEventListener(
    "change",
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.name !== name) return;
      const members = target.dataset.members?.split(" ");
      change(members ?? [], target.checked, members && target.value);
    },
    stop,
  );
  map?.addEventListener(
    "click",
    ({ target }) => {
      const region = target instanceof Element && target.closest<SVGElement>("[data-region]");
      if (!region) return;
      const isChosen = region.getAttribute("aria-pressed") === "true";
      change([region.dataset.region ?? ""], !isChosen);
    },
    stop,
  );
  const onSend = ({ formData }: FormDataEvent) => leaveOut(formData, name, together());
  list?.closest("form")?.addEventListener("formdata", onSend, stop);
  return () => stop.abort();
}
