const name = "grenswerk.slash";

/**
 * Whether "/" opens the search in this browser. Who speaks to the computer may say that sign unawares, and can switch
 * it off (WCAG 2.1.4); Ctrl-K opens it always.
 */
export function slashOpens(): boolean {
  try {
    return (localStorage.getItem(name) ?? unkept) !== "off";
  } catch {
    return unkept !== "off";
  }
}

/** The wish on this page, where the browser keeps nothing. */
let unkept: string | null = null;

/** Switches "/" on or off, and tells the parts of this page that show it. */
export function switchSlash(opens: boolean): void {
  unkept = opens ? null : "off";
  try {
    if (opens) localStorage.removeItem(name);
    else localStorage.setItem(name, "off");
  } catch {
    // It holds as long as this page stands.
  }
  window.dispatchEvent(new Event(name));
}

/** Calls `changed` when it is switched here or in another tab; gives the way to stop. */
export function onSlash(changed: () => void): () => void {
  const stop = new AbortController();
  window.addEventListener(name, changed, { signal: stop.signal });
  window.addEventListener("storage", changed, { signal: stop.signal });
  return () => stop.abort();
}
