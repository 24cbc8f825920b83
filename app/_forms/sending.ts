import { restKeeping, resumeKeeping } from "./keep";
import { forgetAtSignOut } from "./kept-typing";
import { forgetTyped, isKept, isOffering, isSent, keepTyped } from "./typed";

/** Why a form was not sent: it did not get through, is too large, or one has not decided what to send. */
export type NotSent = "notSent" | "tooLarge" | "undecided";

/** Asks for the address that one is sent on to, not for its page: see proxy.ts. */
const sentByScript = { "x-grenswerk-sent": "1" };
const patience = 60_000;
/** In bytes, what the portal takes of one form (next.config.ts) less what stands around the texts. */
const largest = 250_000;

/**
 * Sends the form in the place of the browser, and goes where the answer leads. When it does not get
 * through, the form stays as it is, `tell` is told, and it can be sent again. A second click while it is
 * under way does nothing; while something is offered in the form, one decides first. Gives a function that ends this.
 */
export function whenSent(form: HTMLFormElement, tell: (why: NotSent | null) => void): () => void {
  let busy = false;
  const setBusy = (is: boolean) => {
    busy = is;
    for (const button of form.querySelectorAll("button[type=submit]")) {
      if (is) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
    }
  };
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    if (isOffering(form)) return tell("undecided");
    setBusy(true);
    tell(null);
    keepTyped(form);
    await restKeeping(form);
    const why = await send(form, new FormData(form, event.submitter));
    if (why === null) return;
    resumeKeeping(form);
    setBusy(false);
    tell(why);
  };
  // Who comes back finds the page as they left it: the form can be sent again, as a new one.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted && (hasMoved || (form.dataset.keep && isSent(form)))) location.reload();
    if (persisted) setBusy(false);
  };
  form.addEventListener("submit", onSubmit);
  window.addEventListener("pageshow", onShow);
  return () => {
    form.removeEventListener("submit", onSubmit);
    window.removeEventListener("pageshow", onShow);
  };
}

/** Sends the form and goes on; else says why not. */
async function send(form: HTMLFormElement, fields: FormData): Promise<NotSent | null> {
  let answer = await post(fields);
  for (let turn = 0; turn < mostTurns && (await mayRenew(answer, form, fields)); turn += 1)
    answer = await post(fields);
  if (!answer?.ok || !answer.redirected) return isTooLarge(answer, fields) ? "tooLarge" : "notSent";
  const place = new URL(answer.url);
  const after = place.searchParams.get("after");
  if (!place.pathname.endsWith("/sign-in")) forgetTyped(form);
  if (after === "sign-out") forgetAtSignOut();
  if (after === "ended" && isKept(form)) place.searchParams.set("after", "typed");
  setRequestId(form);
  leadBackTo(place);
  location.assign(place);
  return null;
}

/** Whether the address of this page is by now that of another: shown again as it was left, it is asked for anew. */
let hasMoved = false;

/** The first step of a registration made a draft: going back leads to that, and not to a form that makes another. */
function leadBackTo(next: URL): void {
  const [here, draft] = [new URL(location.href), next.searchParams.get("draft")];
  if (!draft || here.pathname !== next.pathname || here.searchParams.has("draft")) return;
  here.search = new URLSearchParams({ draft, step: "1" }).toString();
  history.replaceState(history.state, "", here);
  hasMoved = true;
}

const post = (body: FormData): Promise<Response | null> =>
  fetch(location.href, {
    method: "POST",
    headers: sentByScript,
    signal: AbortSignal.timeout(patience),
    body,
  }).catch(() => null);

/** How often a form is sent again where two versions of the portal answer in turn during an update. */
const mostTurns = 4;

/** The portal was renewed since this page was made, and knows the form by another name now. */
const mayRenew = async (answer: Response | null, form: HTMLFormElement, fields: FormData) =>
  (answer?.status === 404 || answer?.status === 409) && renew(form, fields);

/** Learns the name that the form has now from its page, and tells whether there is one. */
async function renew(form: HTMLFormElement, fields: FormData): Promise<boolean> {
  const text = await fetch(location.href)
    .then((answer) => answer.text())
    .catch(() => "");
  const page = new DOMParser().parseFromString(text, "text/html");
  const label = form.getAttribute("aria-label");
  const same = [...page.querySelectorAll("form")].find(
    (other) => other.getAttribute("aria-label") === label && actionOf(other),
  );
  const [before, now] = [actionOf(form), same && actionOf(same)];
  if (!before || !now) return false;
  fields.delete(before.name);
  fields.set(now.name, "");
  before.name = now.name;
  return true;
}

const actionOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLInputElement>("input[name^='$ACTION_ID_']");

function isTooLarge(answer: Response | null, fields: FormData): boolean {
  const texts = [...fields.values()].filter((value) => typeof value === "string");
  return answer?.status === 413 || new Blob(texts).size > largest;
}

/** What is sent after this is another request. */
function setRequestId(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>("input[name=requestId]");
  const random = crypto.getRandomValues(new Uint8Array(16));
  random[6] = ((random[6] ?? 0) & 0x0f) | 0x40;
  random[8] = ((random[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (field) field.value = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
