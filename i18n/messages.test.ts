import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messages } from "./messages";
import { type Locale, locales } from "./routing";

type Texts = Map<string, string>;

/** Every text of a language by its place, as in "Refusal.notYours". */
const read = (locale: Locale): Texts =>
  new Map(Object.entries(messages[locale]).flatMap(([name, tree]) => texts(tree, name)));

function texts(tree: object, above: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${above}.${key}`, value]] : texts(value, `${above}.${key}`),
  );
}

/** The names of the values that a text fills in. */
const holes = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))]
    .filter((name) => !/^(one|other|few|many|zero)$/.test(name ?? ""))
    .sort();

const dutch = read("nl");

test.each(locales)("%s has every text, with the same values filled in", (locale) => {
  const other = read(locale);

  expect([...other.keys()].sort()).toEqual([...dutch.keys()].sort());
  for (const [place, text] of other) {
    expect(text.trim(), place).not.toBe("");
    expect(argumentsOf(text), place).toEqual(argumentsOf(dutch.get(place) ?? ""));
  }
});

test.each(locales)("%s has no file that nobody reads", (locale) => {
  const files = readdirSync(`i18n/messages/${locale}`).filter((file) => file !== "index.ts");
  expect(files.map((file) => file.replace(/\.(json|ts)$/, "")).sort()).toEqual(
    Object.keys(messages[locale]).sort(),
  );
});

test("French keeps its signs on the line: a narrow space that does not break before and within them", () => {
  const loose = [...read("fr")].filter(([, text]) => /[ \u00a0][:;!?»%]|«[ \u00a0]/.test(text));

  expect(loose).toEqual([]);
});

test("what stands between two texts is a text too: each language has a colon of its own", () => {
  const sources = ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
      .map((file) => join(folder, file)),
  );
  expect(sources.length).toBeGreaterThan(100);
  const joined = /\}: \$\{|\}: \{t\(|join\(": "\)/;
  expect(sources.filter((file) => joined.test(readFileSync(file, "utf8")))).toEqual([]);
});

/** Only the outer names count: inside a plural each language has forms of its own. */
function argumentsOf(text: string): string[] {
  let depth = 0;
  let outer = "";
  for (const sign of text) {
    if (sign === "{") depth += 1;
    if (depth <= 1) outer += sign;
    if (sign === "}") depth -= 1;
  }
  return holes(outer).flatMap((name) => name ?? []);
}
