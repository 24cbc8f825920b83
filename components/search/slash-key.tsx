"use client";

import { useSyncExternalStore } from "react";
import { onSlash, slashOpens } from "./slash";

/** Shows the key in the field that it leads to, where it does. */
export function SlashKey({ title }: { title: string }) {
  if (!useSyncExternalStore(onSlash, slashOpens, () => true)) return null;
  return (
    <kbd title={title} className="mr-1.5">
      /
    </kbd>
  );
}
