"use client";

import { type ComponentProps, useSyncExternalStore } from "react";

type Props = ComponentProps<"textarea"> & { id: string; defaultValue: string };

/**
 * A text area that keeps what is typed before the scripts of its page run. React puts the server's text back
 * into a text area that it takes over (`initTextarea` of react-dom), but not where it knows of none; fields of
 * one line it leaves as they are.
 */
export function HydratedArea({ defaultValue, ...area }: Props) {
  const isHydrating = useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
  const isTakenOver = isHydrating && typeof document !== "undefined";
  if (isTakenOver) holdText(area.id);
  // It is told right after: from then on "reset" gives back the server's text.
  return <textarea {...area} defaultValue={isTakenOver ? "" : defaultValue} />;
}

/** From now on the text no longer follows the text that the area began with, as if one had typed it. */
function holdText(id: string) {
  const area = document.getElementById(id);
  if (!(area instanceof HTMLTextAreaElement)) return;
  const { value } = area;
  area.value = value;
}
