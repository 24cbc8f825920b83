import { changesToKeep, numberOf, setNumber } from "./kept-number";
import { keyOf, madeNow } from "./kept-typing";
import { keepOn } from "./typed";

const patience = 8000;

/** What the portal answers, by the address to which it leads on; null when it was not reached. */
export async function postTyped(form: HTMLFormElement): Promise<URLSearchParams | null> {
  const body = form.dataset.keptAt ? typedIn(form, form.dataset.keptAt) : wholeOf(form);
  body.set(form.dataset.keep ?? "", "");
  const answer = await fetch(location.href, {
    method: "POST",
    headers: { "x-grenswerk-sent": "1" },
    signal: AbortSignal.timeout(patience),
    body,
  }).catch(() => null);
  return answer?.ok && answer.redirected ? new URL(answer.url).searchParams : null;
}

function typedIn(form: HTMLFormElement, path: string): FormData {
  const { language, version, seen } = madeNow(form);
  const typed = { path, number: numberOf(form), changed: changesToKeep(form) };
  const body = new FormData();
  body.set("typed", JSON.stringify({ ...typed, made: { language, version, seen } }));
  body.set("locale", language);
  body.set("madeFor", keyOf(form)?.official ?? "");
  return body;
}

function wholeOf(form: HTMLFormElement): FormData {
  const body = new FormData(form);
  for (const name of [...body.keys()]) if (name.startsWith("$")) body.delete(name);
  return body;
}

/** The form is one of what was kept now: the next time it is kept, or sent, nothing of it is news. */
export function followKept(form: HTMLFormElement, answer: URLSearchParams): void {
  setNumber(form, Number(answer.get("number") ?? 0));
  const before = keyOf(form)?.text;
  for (const name of ["draft", "version", "seen"]) {
    const value = answer.get(name);
    if (value !== null) setHidden(form, name, value);
  }
  const here = new URL(location.href);
  const draft = answer.get("draft");
  if (draft && !here.searchParams.has("draft")) {
    const step = form.querySelector<HTMLInputElement>("input[name=step]")?.value ?? "1";
    here.search = new URLSearchParams({ draft, step }).toString();
    history.replaceState(history.state, "", here);
    if (before) sessionStorage.removeItem(before);
  }
  keepOn(form);
}

function setHidden(form: HTMLFormElement, name: string, value: string): void {
  let field = form.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`);
  if (!field) {
    field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    form.append(field);
  }
  field.value = value;
}
