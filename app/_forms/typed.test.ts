import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetTyped, putBack, type Typed, watchTyping } from "./typed";

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

function makeForm(names: string[]) {
  const elements = names.map((name) => new Field(name));
  const form = Object.assign(new EventTarget(), {
    elements,
    querySelector: (what: string) => (what.includes("official") ? { value: "anna" } : null),
  }) as unknown as HTMLFormElement;
  const type = (name: string, value: string) => {
    const field = elements.find((one) => one.name === name);
    if (field) field.value = value;
    form.dispatchEvent(new Event("input"));
    vi.advanceTimersByTime(1000);
  };
  return { form, type };
}

/** The page is opened: what it offers of what was left. */
function open(names = ["title", "problem"]) {
  const made = makeForm(names);
  const offers: Typed[] = [];
  const close = watchTyping(made.form, ({ typed }) => offers.push(typed));
  return { ...made, close, offered: () => Object.fromEntries(offers[0]?.changed ?? []) };
}

beforeEach(() => {
  vi.useFakeTimers();
  const kept: Record<string, string> = {};
  const inPrototype = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void Object.assign(kept, { [key]: value }),
    removeItem: (key: string) => void delete kept[key],
  };
  const sessionStorage = new Proxy(kept, {
    get: (_, name) => inPrototype[name as keyof typeof inPrototype],
  });
  vi.stubGlobal("sessionStorage", sessionStorage);
  vi.stubGlobal("location", { href: "https://portal.example/nl/projects/new" });
  vi.stubGlobal("document", { documentElement: { lang: "nl" }, querySelectorAll: () => [] });
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

test("what is offered stays until it is put back, whatever is typed meanwhile", () => {
  leave("Een lang verhaal");
  const page = open();
  page.type("title", "B");
  page.type("problem", "E");
  page.close();

  const again = open();
  expect(again.offered()).toEqual({ title: "B", problem: "Een lang verhaal" });
  putBack(again.form, { at: 0, language: "nl", changed: Object.entries(again.offered()) });
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
