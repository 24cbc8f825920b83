"use client";

import { useSyncExternalStore } from "react";
import { onSlash, slashOpens, switchSlash } from "@/components/search/slash";

/** Switches the key “/” on or off, in this browser. Without scripts there is no such key. */
export function SlashSwitch({ text, hint }: { text: string; hint: string }) {
  const opens = useSyncExternalStore(onSlash, slashOpens, () => null);
  if (opens === null) return null;
  return (
    <label className="mt-10 flex max-w-3xl items-start gap-3 border-line border-t pt-4 print:hidden">
      <input
        type="checkbox"
        checked={opens}
        onChange={(event) => switchSlash(event.target.checked)}
        className="mt-0.5 size-5 flex-none accent-water"
      />
      <span>
        {text}
        <span className="block text-muted text-small">{hint}</span>
      </span>
    </label>
  );
}
