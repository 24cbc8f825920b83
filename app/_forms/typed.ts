import { controlsOf, heldBy, isChanged, isTicked, nameOf } from "./controls";

/** What was typed and not sent: by name of the field, or by name and value where one ticks. */
export type Typed = { at: number; language: string; changed: [key: string, value: string][] };

const prefix = "grenswerk.typed";
const twelveHours = 12 * 60 * 60 * 1000;
const pause = 400;

/** Forms that were sent as they stand. */
const sent = new WeakSet<HTMLFormElement>();
/** What is offered in a form and was neither put back nor thrown away yet. */
const offered = new WeakMap<HTMLFormElement, Typed["changed"]>();

/**
 * Keeps what is typed in this form in the tab of this browser, for its official only, until it is sent, the
 * tab is closed or half a day has passed. `offer` is told of what was left from before; who changed the
 * language has it back at once. Gives a function that ends this.
 */
export function watchTyping(
  form: HTMLFormElement,
  offer: (left: { typed: Typed; isBack: boolean }) => void,
): () => void {
  const key = keyOf(form);
  if (!key) return () => {};
  forgetOthers(key.official);
  const left = read(key.text);
  if (left && differs(form, left)) {
    const isBack = left.language !== document.documentElement.lang;
    if (isBack) putBack(form, left);
    else offered.set(form, left.changed);
    offer({ typed: left, isBack });
  }
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    if (!sent.has(form)) write(key.text, withOffered(form));
  };
  const onTyping = () => {
    sent.delete(form);
    clearTimeout(waiting);
    waiting = setTimeout(keep, pause);
  };
  const onLeave = () => {
    if (waiting !== undefined) keep();
  };
  form.addEventListener("input", onTyping);
  form.addEventListener("change", onTyping);
  window.addEventListener("pagehide", onLeave);
  return () => {
    clearTimeout(waiting);
    form.removeEventListener("input", onTyping);
    form.removeEventListener("change", onTyping);
    window.removeEventListener("pagehide", onLeave);
  };
}

/** Fills in what was typed before. */
export function putBack(form: HTMLFormElement, { changed }: Typed): void {
  offered.delete(form);
  const before = new Map(changed);
  for (const control of controlsOf(form)) {
    const value = before.get(nameOf(control));
    if (value === undefined) continue;
    if (isTicked(control)) control.checked = value === "true";
    else control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

/** The form was sent: nothing of it stays in the browser. */
export function forgetTyped(form: HTMLFormElement): void {
  const key = keyOf(form);
  sent.add(form);
  offered.delete(form);
  if (key) sessionStorage.removeItem(key.text);
}

/** By official, by address without its language, and by form. A form of nobody is not kept. */
function keyOf(form: HTMLFormElement): { official: string; text: string } | null {
  const official = form.querySelector<HTMLInputElement>("input[name=official]")?.value;
  if (!official) return null;
  const { pathname, search } = new URL(location.href);
  const draft = new URLSearchParams(search).get("draft") ?? "";
  const step = form.querySelector<HTMLInputElement>("input[name=step]")?.value ?? "";
  const nth = [...document.querySelectorAll("form[method=post]")].indexOf(form);
  const place = [pathname.replace(/^\/\w+/, ""), draft, step, nth];
  return { official, text: [prefix, official, ...place].join(" ") };
}

/** Forgets what all but this official typed here; what anybody typed, when it is null. */
export function forgetOthers(official: string | null): void {
  for (const key of Object.keys(sessionStorage)) {
    const [kind, owner] = key.split(" ");
    if (kind === prefix && owner !== official) sessionStorage.removeItem(key);
  }
}

function read(key: string): Typed | null {
  try {
    const typed = JSON.parse(sessionStorage.getItem(key) ?? "null") as Typed | null;
    if (typed && Date.now() - typed.at < twelveHours) return typed;
  } catch {
    // Not as it was written: it goes.
  }
  sessionStorage.removeItem(key);
  return null;
}

function write(key: string, changed: Typed["changed"]): void {
  const typed: Typed = { at: Date.now(), language: document.documentElement.lang, changed };
  try {
    if (changed.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(typed));
  } catch {
    // More than a browser keeps: it stands in the field all the same.
  }
}

const changesIn = (form: HTMLFormElement): Typed["changed"] =>
  controlsOf(form)
    .filter(isChanged)
    .map((control) => [nameOf(control), heldBy(control)]);

/** What is offered stays as it was left until one decides: a letter typed meanwhile would else replace it. */
const withOffered = (form: HTMLFormElement): Typed["changed"] => [
  ...new Map([...changesIn(form), ...(offered.get(form) ?? [])]),
];

/** Whether the form shows something else now; what the browser put back itself need not be offered. */
function differs(form: HTMLFormElement, { changed }: Typed): boolean {
  const before = new Map(changed);
  return controlsOf(form).some((control) => {
    const value = before.get(nameOf(control));
    return value !== undefined && value !== heldBy(control);
  });
}
