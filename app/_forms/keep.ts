import { controlsOf, heldBy } from "./controls";
import { followKept, postTyped } from "./keep-post";
import { forgetChanged, setNumber } from "./kept-number";
import { forgetTyped, isOffering, isSent } from "./typed";

/** What one is told of what the portal keeps while one types. */
export type Kept =
  | { is: "kept"; time: string }
  | { is: "failed" }
  /** Another window kept more; of a draft one is asked when it is sent. */
  | { is: "elsewhere"; number: number | null };

const pause = 2000;
const againAfter = 15_000;

/** Saves that are under way, and forms that are being sent or left on purpose. */
const underWay = new WeakMap<HTMLFormElement, Promise<void>>();
const resting = new WeakSet<HTMLFormElement>();

/** Nothing is kept of this form from now on: it is sent, or left. Waits for what is under way. */
export async function restKeeping(form: HTMLFormElement): Promise<void> {
  resting.add(form);
  await underWay.get(form);
}

/** It was not sent after all. */
export const resumeKeeping = (form: HTMLFormElement) => resting.delete(form);

/**
 * Keeps in the portal what stands in this form, two seconds after the last key, and asks before one leaves while
 * something is not kept yet. Forms say by which action (`data-keep`) and where (`data-kept-at`); without a place the
 * whole form is sent, which keeps its own. Gives what keeps it at once, and what ends this.
 */
export function watchKeeping(form: HTMLFormElement, tell: (kept: Kept) => void) {
  let shown = heldIn(form);
  // Fields that a script of the page fills in by itself are nothing that one typed.
  let isTyped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const isOpen = () => isTyped && heldIn(form) !== shown && !isSent(form) && !resting.has(form);
  const wait = (time: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(save, time);
  };
  const keepNow = async () => {
    const before = heldIn(form);
    const answer = await postTyped(form);
    if (answer?.get("typed") === "kept") {
      shown = before;
      followKept(form, answer);
      tell({ is: "kept", time: answer.get("at") ?? "" });
    } else if (answer?.get("typed") === "elsewhere") {
      const number = answer.get("number");
      tell({ is: "elsewhere", number: number === null ? null : Number(number) });
    } else {
      tell({ is: "failed" });
      wait(againAfter);
    }
  };
  const save = async (): Promise<void> => {
    if (underWay.has(form)) return wait(pause);
    if (!isOpen() || isOffering(form)) return;
    const work = keepNow().finally(() => underWay.delete(form));
    underWay.set(form, work);
    await work;
  };
  const onTyping = () => {
    isTyped = true;
    if (isOpen()) wait(pause);
  };
  const onLeave = (event: Event) => {
    if (isOpen()) event.preventDefault();
  };
  form.addEventListener("input", onTyping);
  form.addEventListener("change", onTyping);
  window.addEventListener("beforeunload", onLeave);
  const stop = () => {
    clearTimeout(waiting);
    form.removeEventListener("input", onTyping);
    form.removeEventListener("change", onTyping);
    window.removeEventListener("beforeunload", onLeave);
  };
  return { stop, save, throwAway: () => throwAway(form, keepNow) };
}

async function throwAway(form: HTMLFormElement, keepNow: () => Promise<void>): Promise<void> {
  forgetChanged(form);
  if (form.dataset.keptAt) await keepNow();
}

/** Leaves what stands here, to be shown what another window kept. */
export function showElsewhere(form: HTMLFormElement): void {
  resting.add(form);
  forgetTyped(form);
  location.reload();
}

/** What stands here counts: what another window kept is written over. */
export const writeOver = (form: HTMLFormElement, number: number) => setNumber(form, number);

/** All that stands in the fields of a form, as one text. */
const heldIn = (form: HTMLFormElement): string => JSON.stringify(controlsOf(form).map(heldBy));
