/** How long one stays on another region before the card changes: on the way to the card one crosses some. */
const rest = 140;
/** How long a card stays after the pointer has left. */
const stay = 400;

type Show = (key: string | null) => void;

const keyOf = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest<SVGElement>("[data-key]")?.dataset.key) || null;

/** Shows at once or after a while; what comes later replaces what still waits. */
function inTime(show: Show) {
  let waiting: number | undefined;
  let last: string | null = null;
  const now: Show = (key) => {
    window.clearTimeout(waiting);
    last = key;
    show(key);
  };
  return {
    now,
    soon(key: string | null, after: number) {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(now, after, key);
    },
    forget: () => window.clearTimeout(waiting),
    isShown: (key: string) => key === last,
  };
}

const isClosing = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[data-close]") !== null;

/**
 * Tells of which region a card is wanted: hover, focus and tap ask for it, Escape and its own button close it. Gives
 * the way to stop.
 */
export function followRegions(map: HTMLElement, show: Show): () => void {
  const stop = new AbortController();
  const card = inTime(show);
  let touched = false;
  const on = <K extends keyof HTMLElementEventMap>(
    name: K,
    act: (event: HTMLElementEventMap[K], key: string | null) => void,
  ) => map.addEventListener(name, (event) => act(event, keyOf(event.target)), stop);

  on("pointerdown", ({ pointerType }) => {
    touched = pointerType !== "mouse";
  });
  on("pointerover", ({ pointerType }, key) => {
    if (pointerType !== "mouse") return;
    // Over the card itself, the sea or another land nothing changes.
    if (key) card.soon(key, rest);
    else card.forget();
  });
  on("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse" && !map.contains(document.activeElement)) card.soon(null, stay);
  });
  on("focusin", (_, key) => key && !touched && card.now(key));
  // The first tap on a region shows its card, the second follows its link.
  on("click", (event, key) => {
    if (isClosing(event.target)) card.now(null);
    if (!key || !touched || card.isShown(key)) return;
    event.preventDefault();
    card.now(key);
  });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && card.now(null), stop);
  return () => {
    card.forget();
    stop.abort();
  };
}

/** Draws a line around this region of the map, or around none. */
export function outline(map: HTMLElement, key: string | null) {
  const ring = map.querySelector("[data-ring]");
  const shape = key && map.querySelector(`[data-key="${key}"] use`)?.getAttribute("href");
  if (shape) ring?.setAttribute("href", shape);
  else ring?.removeAttribute("href");
}
