"use client";

import { useState, useSyncExternalStore } from "react";

type Does =
  | { does: "print" }
  /** Puts the address of this page, without what only this visit says of it, on the clipboard. */
  | { does: "copy"; address: string; done: string };

/** A button for what only a browser with scripts can do: without them it is not there. */
export function BrowserButton({ text, ...act }: Does & { text: string }) {
  const hasScripts = useSyncExternalStore(never, yes, no);
  const [isDone, setDone] = useState(false);
  if (!hasScripts) return null;
  async function press() {
    if (act.does === "print") return window.print();
    await navigator.clipboard.writeText(act.address);
    setDone(true);
  }
  return (
    <>
      <button
        type="button"
        onClick={press}
        className="button border border-water text-water-deep hover:bg-water-tint"
      >
        {text}
      </button>
      <span role="status" className="self-center text-small text-ok empty:hidden">
        {isDone && act.does === "copy" && act.done}
      </span>
    </>
  );
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
