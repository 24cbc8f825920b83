import { controlsOf, heldBy, isChanged, isTicked, nameOf, saysLanguage } from "./controls";
import { numberOf, setNumber } from "./kept-number";
import {
  differs,
  forgetOthers,
  forgetSignedOut,
  keyOf,
  madeNow,
  readTyped,
  type Typed,
  takeVersion,
  whenSignedOut,
  writeTyped,
} from "./kept-typing";
import { openFoldsAround } from "./open-folds";

const pause = 400;

/** Forms that were sent as they stand. */
const sent = new WeakSet<HTMLFormElement>();
/** What stood in a form when one signed out in another tab: nothing but a new letter, or sending it, keeps that again. */
const atSignOut = new WeakMap<HTMLFormElement, string>();
/** What is offered in a form and was neither put back nor thrown away yet. */
const offered = new WeakMap<HTMLFormElement, Typed>();

/** What was left from before: put back already, or offered; and whether its record was changed since. */
export type Left = {
  typed: Typed;
  isBack: boolean;
  isOlder: boolean;
  /** Whether the portal kept it, and not this tab. */
  isKept: boolean;
};

/**
 * Keeps what is typed in this form in the tab of this browser, for its official only, until it is sent, the
 * tab is closed, one signs out or half a day has passed. `offer` is told of what was left from before; who
 * changed the language or signed in again has it back at once, unless the record was changed since. Gives a
 * function that ends this.
 */
export function watchTyping(
  form: HTMLFormElement,
  offer: (left: Left) => void,
  kept: Typed | null = null,
): () => void {
  forgetSignedOut();
  const key = keyOf(form);
  if (!key) return () => {};
  forgetOthers(key.official);
  const here = readTyped(key.text);
  // What stands in this tab is as new as what the portal has, or another browser kept more: then one is asked.
  const left = [here, kept].find((one) => one && differs(form, one));
  setNumber(form, (left ?? here ?? kept)?.number ?? 0, kept?.changed);
  if (left) offer(giveBack(form, left, left === kept));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const onTyping = () => {
    sent.delete(form);
    clearTimeout(waiting);
    waiting = setTimeout(onLeave, pause);
  };
  const onLeave = () => {
    if (waiting !== undefined) keepOn(form);
    waiting = undefined;
  };
  const stopWaiting = whenSignedOut(() => {
    atSignOut.set(form, JSON.stringify(changesIn(form)));
    forgetSignedOut();
  });
  form.addEventListener("input", onTyping);
  form.addEventListener("change", onTyping);
  window.addEventListener("pagehide", onLeave);
  return () => {
    clearTimeout(waiting);
    stopWaiting();
    form.removeEventListener("input", onTyping);
    form.removeEventListener("change", onTyping);
    window.removeEventListener("pagehide", onLeave);
  };
}

function giveBack(form: HTMLFormElement, typed: Typed, isKept: boolean): Left {
  openFoldsAround(form);
  const { language, session, version, seen } = madeNow(form);
  const isOlder = (typed.version || typed.seen) !== (version || seen);
  const isBack = !isOlder && !isKept && (typed.language !== language || typed.session !== session);
  if (isBack) {
    putBack(form, typed);
    keepTyped(form);
  } else offered.set(form, typed);
  return { typed, isBack, isOlder, isKept };
}

/** Keeps what stands in the form now, before anything else happens to it. */
export function keepTyped(form: HTMLFormElement): void {
  const key = keyOf(form);
  if (!key || sent.has(form)) return;
  // What is offered stays as it was left until one decides: a letter typed meanwhile would else replace it.
  const before = offered.get(form);
  const changed = [...new Map([...changesIn(form), ...(before?.changed ?? [])])];
  const made = { ...(before ?? madeNow(form)), at: Date.now(), number: numberOf(form) };
  writeTyped(key.text, { ...made, changed });
}

/** Keeps what stands in the form now, unless that was erased when one signed out in another tab. */
export function keepOn(form: HTMLFormElement): void {
  if (atSignOut.get(form) !== JSON.stringify(changesIn(form))) keepTyped(form);
}

/** Whether this tab holds what was typed in this form. */
export function isKept(form: HTMLFormElement): boolean {
  const key = keyOf(form);
  return key !== null && readTyped(key.text) !== null;
}

/** Whether this form was sent as it stands. */
export const isSent = (form: HTMLFormElement): boolean => sent.has(form);

/** Whether one still has to decide about what is offered in this form. */
export const isOffering = (form: HTMLFormElement): boolean => offered.has(form);

/** Fills in what was typed before. */
export function putBack(form: HTMLFormElement, typed: Typed): void {
  offered.delete(form);
  takeVersion(form, typed);
  const before = new Map(typed.changed);
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

/** What was typed or chosen; where anything was, also the language in which one did. */
function changesIn(form: HTMLFormElement): Typed["changed"] {
  const controls = controlsOf(form);
  return controls
    .filter((control) => isChanged(control) || (saysLanguage(control) && controls.some(isChanged)))
    .map((control) => [nameOf(control), heldBy(control)]);
}
