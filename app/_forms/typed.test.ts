import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followKept } from "./keep-post";
import { forgetAtSignOut } from "./kept-typing";
import {
  forgetTyped,
  isKept,
  isOffering,
  keepTyped,
  type Left,
  putBack,
  watchTyping,
} from "./typed";

/** As much of a browser as keeping what was typed needs. */
class Field extends EventTarget {
  type = "textarea";
  defaultValue = "";
  value = "";
  constructor(readonly name: string) {
    super();
  }
}
class NoField {}

const page = { language: "nl", session: "monday", official: "anna", version: "3", seen: "title:x" };

function makeForm(made: Partial<typeof page>) {
  const { session, official, version, seen } = { ...page, ...made };
  const elements = ["title", "problem"].map((name) => new Field(name));
  const hidden: Record<string, { value: string }> = {
    official: { value: official },
    version: { value: version },
    seen: { value: seen },
  };
  const form = Object.assign(new EventTarget(), {
    elements,
    dataset: { session },
    closest: () => null,
    querySelector: (what: string) => hidden[/name=(\w+)/.exec(what)?.[1] ?? ""] ?? null,
  }) as unknown as HTMLFormElement;
  const type = (name: string, value: string) => {
    const field = elements.find((one) => one.name === name);
    if (field) field.value = value;
    form.dispatchEvent(new Event("input"));
    vi.advanceTimersByTime(1000);
  };
  const text = (name: string) => elements.find((one) => one.name === name)?.value;
  return { form, type, text, hidden };
}

/** The page is opened: what it offers of what was left, or put back already. */
function open(made: Partial<typeof page> = {}) {
  document.documentElement.lang = made.language ?? page.language;
  const opened = makeForm(made);
  let left: Left | undefined;
  const close = watchTyping(opened.form, (told) => {
    left = told;
  });
  const putBackNow = () => left && putBack(opened.form, left.typed);
  return {
    ...{ ...opened, close, left, putBackNow },
    offered: () => Object.fromEntries(left?.typed.changed ?? []),
  };
}

/** What one tab keeps, or what all tabs of a browser keep together. */
function storage() {
  const kept: Record<string, string> = {};
  const inPrototype = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void Object.assign(kept, { [key]: value }),
    removeItem: (key: string) => void delete kept[key],
  };
  return new Proxy(kept, { get: (_, name) => inPrototype[name as keyof typeof inPrototype] });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("sessionStorage", storage());
  vi.stubGlobal("localStorage", storage());
  vi.stubGlobal("location", { href: "https://portal.example/nl/projects/new" });
  vi.stubGlobal("document", { documentElement: { lang: "nl" } });
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("HTMLInputElement", NoField);
  vi.stubGlobal("HTMLSelectElement", NoField);
  vi.stubGlobal("HTMLTextAreaElement", Field);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page on which something was typed, and which was closed unsent. */
function leave(text: string) {
  const page = open();
  page.type("problem", text);
  page.close();
}

/** One signs out in another tab of this browser, which keeps its own. */
function signOutElsewhere() {
  const here = sessionStorage;
  vi.stubGlobal("sessionStorage", storage());
  forgetAtSignOut();
  vi.stubGlobal("sessionStorage", here);
  const told = {
    key: "grenswerk.signedOut",
    newValue: localStorage.getItem("grenswerk.signedOut"),
  };
  window.dispatchEvent(Object.assign(new Event("storage"), told));
}

test("what is offered stays until it is put back, whatever is typed meanwhile", () => {
  leave("Een lang verhaal");
  const page = open();
  page.type("title", "B");
  page.type("problem", "E");
  page.close();

  const again = open();
  expect(again.offered()).toEqual({ title: "B", problem: "Een lang verhaal" });
  again.putBackNow();
  again.type("problem", "Een kort verhaal");
  again.close();
  expect(open().offered()).toEqual({ title: "B", problem: "Een kort verhaal" });
});

test("what is thrown away or sent is not offered again", () => {
  leave("Een lang verhaal");
  const page = open();
  forgetTyped(page.form);
  page.type("title", "Brug");
  page.close();
  expect(open().offered()).toEqual({ title: "Brug" });
});

test("what is offered is decided about before the form is sent", () => {
  leave("Een lang verhaal");
  const page = open();
  expect(isOffering(page.form)).toBe(true);
  page.putBackNow();
  expect(isOffering(page.form)).toBe(false);
});

test("each change of language puts it back, there and back again without typing", () => {
  leave("Een lang verhaal");
  for (const language of ["fr", "nl", "de"]) {
    const page = open({ language });
    expect(page.left).toMatchObject({ isBack: true });
    expect(page.text("problem")).toBe("Een lang verhaal");
    expect(isOffering(page.form)).toBe(false);
    page.close();
  }
});

test("who signs in again has it back at once; another official has not, then or later", () => {
  leave("Een lang verhaal");
  const again = open({ session: "tuesday" });
  expect(again.text("problem")).toBe("Een lang verhaal");
  again.close();

  const bart = open({ session: "wednesday", official: "bart" });
  expect(bart.text("problem")).toBe("");
  bart.close();
  expect(open({ session: "thursday" }).text("problem")).toBe("");
});

test("a record that was changed since is offered it only, and takes it as of the version it was typed in", () => {
  leave("Een lang verhaal");
  const page = open({ session: "tuesday", version: "4", seen: "title:y" });
  expect(page.left).toMatchObject({ isBack: false, isOlder: true });
  expect(page.text("problem")).toBe("");
  page.putBackNow();
  expect(page.text("problem")).toBe("Een lang verhaal");
  expect(page.hidden).toMatchObject({ version: { value: "3" }, seen: { value: "title:x" } });
});

test("signing out in another tab takes it away, also where no form stands open at that moment", () => {
  leave("Een lang verhaal");
  signOutElsewhere();
  expect(isKept(open({ session: "tuesday" }).form)).toBe(false);
});

test("a form that stood open at sign-out keeps nothing by itself, and all that is sent from it after that", () => {
  const page = open();
  page.type("problem", "Een lang verhaal");
  vi.advanceTimersByTime(1000);
  signOutElsewhere();
  page.form.dispatchEvent(new Event("change"));
  window.dispatchEvent(new Event("pagehide"));
  expect(isKept(page.form)).toBe(false);

  vi.advanceTimersByTime(1000);
  keepTyped(page.form);
  page.close();
  expect(open({ session: "tuesday" }).text("problem")).toBe("Een lang verhaal");
});

test("what the portal still answers after sign-out keeps nothing of a form that stood open", () => {
  const page = open();
  page.type("problem", "Een lang verhaal");
  signOutElsewhere();
  followKept(page.form, new URLSearchParams({ typed: "kept" }));
  expect(isKept(page.form)).toBe(false);

  page.type("problem", "Een ander verhaal");
  followKept(page.form, new URLSearchParams({ typed: "kept" }));
  expect(isKept(page.form)).toBe(true);
});
