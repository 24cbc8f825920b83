"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { PaletteProps } from "./palette-texts";
import { slashOpens } from "./slash";

type Opened = {
  Palette: ComponentType<PaletteProps & { take: () => string; onClose: () => void }>;
  /** Where the focus goes back to. */
  from: Element | null;
};

const load = () => import("./palette");
const fields = "input, textarea, select, [contenteditable], dialog[open]";
const isField = (target: EventTarget | null) => target instanceof Element && target.closest(fields);

/** Gives what stands in this field, and empties it. */
function takeFrom(field: string): string {
  const input = document.getElementById(field);
  if (!(input instanceof HTMLInputElement)) return "";
  const { value } = input;
  input.value = "";
  return value;
}

/** Whether these keys open the palette: Ctrl-K anywhere, and "/" where nothing is typed in and it was not switched off. */
const opens = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) =>
  ctrlKey || metaKey
    ? key.toLowerCase() === "k" && !altKey
    : key === "/" && !altKey && !isField(target) && slashOpens();

/** Waits for the palette to be asked for, and brings it only then. `field` and `link` are the ids of the ways to it. */
export function SearchOpener({
  field,
  link,
  ...palette
}: PaletteProps & { field: string; link: string }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const input = document.getElementById(field) as HTMLInputElement | null;
    const way = document.getElementById(link) as HTMLAnchorElement | null;
    const open = async (event: Event, instead?: () => void) => {
      event.preventDefault();
      if (document.querySelector("dialog[open]")) return;
      const from = document.activeElement;
      // What is typed until it is there stands in the field.
      input?.focus();
      const loaded = await load().catch(() => instead?.());
      if (loaded) setOpened({ Palette: loaded.Palette, from });
    };
    const onClick = (event: MouseEvent) => {
      const { ctrlKey, metaKey, shiftKey } = event;
      if (!(ctrlKey || metaKey || shiftKey)) open(event, () => location.assign(way?.href ?? ""));
    };
    document.addEventListener("keydown", (event) => opens(event) && open(event), { signal });
    input?.addEventListener("focus", () => load().catch(() => {}), { signal });
    input?.addEventListener("click", open, { signal });
    input?.addEventListener("input", open, { signal });
    way?.addEventListener("click", onClick, { signal });
    return () => stop.abort();
  }, [field, link]);
  if (!opened) return null;
  const close = () => {
    setOpened(null);
    if (opened.from instanceof HTMLElement && opened.from !== document.body) opened.from.focus();
  };
  return <opened.Palette {...palette} take={() => takeFrom(field)} onClose={close} />;
}
