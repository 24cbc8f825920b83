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

test("numbers and their signs stay on one line", () => {
  const loose = locales.flatMap((locale) =>
    [...read(locale)].filter(([, text]) => /\d \d{3}|[\d}] %|[\d}] Uhr/.test(text)),
  );
  expect(loose).toEqual([]);
  expect([...read("fr")].filter(([, text]) => /\d\u00a0\d{3}/.test(text))).toEqual([]);
  expect([...read("nl"), ...read("en")].filter(([, text]) => /\s%/.test(text))).toEqual([]);
});

/** Counts of what never reaches a thousand, or that come as one writes them. */
const writtenBefore =
  /^(BottleneckPage\.(estimate|placeOf)|(Border\.(among|more)|BottleneckList|Workbench)\.|Entry\.choose|Home\.places|List\.|(Organisation|Region)(Field|Picker)\.)/;

test.each(locales)("%s writes a count with its thousands", (locale) => {
  const bare = [...read(locale)].filter(
    ([place, text]) => /\{count\}/.test(text) && !writtenBefore.test(place),
  );
  expect(bare).toEqual([]);
});

/** Words that the glossary does not use, or not alone; where a text is right to use one, its place stands beside. */
const unused: [Locale, RegExp, RegExp?][] = [
  ["nl", /[“”]/],
  ["nl", /bewa(ar|ren)/i, /^(Privacy|Form\.sending)\./],
  ["nl", /weg te halen|weggehaald|weggooien|gooi .* weg/i],
  ["nl", /lezing|aanhoud|aangehouden|oplosser|werkbank|installatie/i],
  ["nl", /\b(ambtshalve|dienaangaande|tevens|alsmede|middels|gremium|zijde|grond)\b/i],
  ["nl", /\bmelding/i],
  ["nl", /commissaris(sen)?\b(?! van de Koning)/i],
  ["de", /hemmnis|Lesart|Installation|Lenkungsausschuss|Arbeitsplatz$|\bjene[rsmn]?\b/i],
  ["de", /verantwortliche Stelle|grenzübergreifend|(derzeitig|jetzig)es Passwort/i],
  ["de", /\bKommissar(e|en|s|in)?\b(?! des Königs)/],
  ["de", /[Aa]lle löschen|Alles löschen/],
  ["fr", /commissaires?\b(?! du Roi)/i],
  ["fr", /(?<!en )lecture\b|installation|fondement|organismes? compétents?|entrave|eurorégion/i],
  ["fr", /signal(er|é|ez|ement)/i],
  ["fr", /connecté(?![a-z])/],
  // Persons stand neutral, or as a pair; "Beschäftigte" are the employees of anybody.
  ["de", /Beschäftigten? eingetragen|Ministerialabteilung|Landesamt für regionale/],
  ["de", /(?<!innen und )\b(Kollegen|Praktikanten|Autofahrer|Einwohner|Bürgermeister)\b/],
  // The owner alone is an "organisme": who can change a rule is an "autorité", all others are organisations.
  ["fr", /\borganismes?\b(?! (de suivi|public))/i],
  ["fr", /\b(votre|vos|[ld]’|un|des) ?administrateurs?\b|administration des eaux/i],
  ["fr", /\b1 (janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)/i],
  ["en", /bottleneck|e-mail|[“”]|installation|meanwhile|health care|n’t\b/i],
  ["en", /(?<!King’s )Commissioner/],
  [
    "en",
    /\bmay not\b(?! be allowed)|in treatment|competent organisation|present (password|status)/i,
  ],
];

test.each(unused)("%s has no text with %s", (locale, words, right) => {
  const found = [...read(locale)].filter(
    ([place, text]) => words.test(text) && !right?.test(place),
  );
  expect(found).toEqual([]);
});

test("in French one partnership is a partenariat; the subject of the menu is the coopération", () => {
  const subject = ["Portal.section.partnerships", "Partnership.title"];
  const found = [...read("fr")].filter(
    ([place, text]) =>
      /partnership/i.test(place.replace(/^Partnership\./, "")) &&
      !subject.includes(place) &&
      /coopération/i.test(text),
  );
  expect(found).toEqual([]);
  expect(
    [...read("fr")].filter(([, text]) => /\b(une|cette|ma|votre) coopération/.test(text)),
  ).toEqual([]);
});

test.each(locales)("%s calls the first status by what was done: registered", (locale) => {
  const said = ["Bottleneck.step.register", "Workbench.open"].map((place) =>
    read(locale).get(place),
  );
  const first = read(locale).get("Bottleneck.status.REPORTED");
  expect(said).toEqual([first, first]);
});

test.each(locales)(
  "%s names a field without a question: its name stands before an error",
  (locale) => {
    const asked = [...read(locale)].filter(
      ([place, text]) => place.startsWith("Field.") && /[?!.:]$/.test(text),
    );
    expect(asked).toEqual([]);
  },
);

test.each(locales)("%s has no straight quotes or apostrophes", (locale) => {
  expect([...read(locale)].filter(([, text]) => /['"]/.test(text))).toEqual([]);
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

test.each(locales)("%s tells what was done in a whole sentence", (locale) => {
  const told = [...read(locale)].filter(([place]) => /\.done\.|^Form\.saved$/.test(place));
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter(([, text]) => !/^\p{Lu}\S* .+[.!]$/u.test(text))).toEqual([]);
});

test.each(locales)("%s says the same of what was found, in every field that suggests", (locale) => {
  const texts = read(locale);
  expect(texts.get("OrganisationField.found")).toBe(texts.get("RegionPicker.found"));
});

test.each(locales)(
  "%s names a border with a capital: it stands alone as a fact or a choice",
  (locale) => {
    const named = [...read(locale)].filter(([place]) => place.startsWith("Border.whole."));
    expect(named.filter(([, text]) => !/^\p{Lu}/u.test(text))).toEqual([]);
  },
);

test.each(locales)("%s says what is wrong in other words than the hint beside it", (locale) => {
  const hints = [...read(locale)].filter(([place]) => /hint/i.test(place)).map(([, text]) => text);
  const repeated = [...read(locale)].filter(
    ([place, text]) => place.startsWith("Problem.") && hints.includes(text),
  );
  expect(repeated).toEqual([]);
});
