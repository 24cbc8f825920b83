import { controlsOf, heldBy, isChanged, nameOf } from "./controls";
import type { Typed } from "./kept-typing";

type Kept = { number: number; keys: ReadonlySet<string> };

/** How often the portal kept what is typed in a form, and of which of its fields. */
const kept = new WeakMap<HTMLFormElement, Kept>();

export const numberOf = (form: HTMLFormElement): number => kept.get(form)?.number ?? 0;

export function setNumber(
  form: HTMLFormElement,
  number: number,
  changed: Typed["changed"] = [],
): void {
  const keys = new Set([...(kept.get(form)?.keys ?? []), ...changed.map(([key]) => key)]);
  kept.set(form, { number, keys });
}

/** What was kept was thrown away: only what is typed from now on is kept. */
export const forgetChanged = (form: HTMLFormElement) =>
  kept.set(form, { number: numberOf(form), keys: new Set() });

/** What was typed or chosen, and what was kept of this form before: it may have come back filled in. */
export function changesToKeep(form: HTMLFormElement): Typed["changed"] {
  const before = kept.get(form)?.keys;
  return controlsOf(form)
    .filter((control) => isChanged(control) || before?.has(nameOf(control)))
    .map((control) => [nameOf(control), heldBy(control)]);
}
