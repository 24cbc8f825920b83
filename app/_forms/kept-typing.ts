import { controlsOf, heldBy, nameOf } from "./controls";

/** What was typed and not sent: by name of the field, or by name and value where one ticks. */
export type Typed = {
  at: number;
  language: string;
  /** Tells the session in which it was typed from the next one. */
  session: string;
  /** Of which version of the record its form was made, and the mark of what each field held; else empty. */
  version: string;
  seen: string;
  changed: [key: string, value: string][];
  /** How often the portal had kept it by then: see keep.ts. */
  number?: number;
};

const prefix = "grenswerk.typed";
const signedOutAt = "grenswerk.signedOut";
const twelveHours = 12 * 60 * 60 * 1000;

const hidden = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`);

/** By official, by address without its language, and by form. A form of nobody is not kept. */
export function keyOf(form: HTMLFormElement): { official: string; text: string } | null {
  const official = hidden(form, "official")?.value;
  if (!official) return null;
  const { pathname, search } = new URL(location.href);
  const draft = new URLSearchParams(search).get("draft") ?? "";
  // Which of the forms of its page it is, also when another of them is gone by now.
  const first = controlsOf(form).find(({ name }) => !name.startsWith("take-"))?.name;
  const which = hidden(form, "step")?.value ?? first ?? "";
  const place = [pathname.replace(/^\/\w+/, ""), draft, which];
  return { official, text: [prefix, official, ...place].join(" ") };
}

/** The form as it stands now: when, in which language and session, and of which version of its record. */
export const madeNow = (form: HTMLFormElement): Omit<Typed, "changed"> => ({
  at: Date.now(),
  language: document.documentElement.lang,
  session: form.dataset.session ?? "",
  version: hidden(form, "version")?.value ?? "",
  seen: hidden(form, "seen")?.value ?? "",
});

/**
 * Makes the form one of the version in which this was typed: when it is sent, what a colleague changed since
 * is brought together with it as with any other form, and not written over.
 */
export function takeVersion(form: HTMLFormElement, { version, seen }: Typed): void {
  const [ofVersion, ofSeen] = [hidden(form, "version"), hidden(form, "seen")];
  if (!ofVersion || !ofSeen || !seen) return;
  ofVersion.value = version;
  ofSeen.value = seen;
}

export function readTyped(key: string): Typed | null {
  try {
    const typed = JSON.parse(sessionStorage.getItem(key) ?? "null") as Typed | null;
    if (typed && Date.now() - typed.at < twelveHours) return typed;
  } catch {
    // Not as it was written: it goes.
  }
  sessionStorage.removeItem(key);
  return null;
}

export function writeTyped(key: string, typed: Typed): void {
  try {
    if (typed.changed.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(typed));
  } catch {
    // More than a browser keeps: it stands in the field all the same.
  }
}

/** Forgets what all but this official typed here; what anybody typed, when it is null. */
export function forgetOthers(official: string | null): void {
  for (const [key, owner] of keysHere()) if (owner !== official) sessionStorage.removeItem(key);
}

/** One signed out in this tab: what was typed goes, here and in the other tabs of this browser. */
export function forgetAtSignOut(): void {
  forgetOthers(null);
  localStorage.setItem(signedOutAt, String(Date.now()));
}

/** Erases what was typed in this tab before one signed out in another. */
export function forgetSignedOut(): void {
  const at = Number(localStorage.getItem(signedOutAt) ?? 0);
  if (Date.now() - at > twelveHours) localStorage.removeItem(signedOutAt);
  for (const [key] of keysHere())
    if ((readTyped(key)?.at ?? 0) <= at) sessionStorage.removeItem(key);
}

/** Tells of signing out in another tab. Gives a function that ends this. */
export function whenSignedOut(tell: () => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === signedOutAt && newValue) tell();
  };
  window.addEventListener("storage", onStorage);
  return () => window.removeEventListener("storage", onStorage);
}

/** The places in this tab where something typed is kept, each with its official. */
const keysHere = (): [key: string, official: string | undefined][] =>
  Object.keys(sessionStorage).flatMap((key): [string, string | undefined][] => {
    const [kind, official] = key.split(" ");
    return kind === prefix ? [[key, official]] : [];
  });

/** Whether the form shows something else now; what the browser put back itself need not be offered. */
export function differs(form: HTMLFormElement, { changed }: Typed): boolean {
  const before = new Map(changed);
  return controlsOf(form).some((control) => {
    const value = before.get(nameOf(control));
    return value !== undefined && value.trim() !== heldBy(control).trim();
  });
}
