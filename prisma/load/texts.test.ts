import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { db } from "@/data/db";
import { type Language, languages, namesSchema } from "@/domain/language";

const folder = "prisma/reference";
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".json") && !file.includes("topo"));

type Text = { place: string; language: Language; text: string };

/** Every text of a file with its place and language, as in "themes.json 3 names". */
function textsIn(value: unknown, place: string): Text[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Text[] => {
    const language = languages.find((one) => one === key);
    if (language && typeof inner === "string") return [{ place, language, text: inner }];
    return textsIn(inner, `${place} ${key}`);
  });
}

const texts = files.flatMap((file) =>
  textsIn(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")), file),
);
const inLanguage = (language: Language) => texts.filter((text) => text.language === language);

test("the files hold texts in every language", () => {
  for (const language of languages) expect(inLanguage(language).length).toBeGreaterThan(200);
});

test("French keeps its signs on the line here too", () => {
  const loose = inLanguage("fr").filter(({ text }) => /[ \u00a0][:;!?»%]|«[ \u00a0]/.test(text));
  const joined = inLanguage("fr").filter(({ text }) => /[^\s][;!?»%]|«\S/.test(text));
  expect([loose, joined]).toEqual([[], []]);
});

test("apostrophes are curly, and quotation marks those of the language", () => {
  const foreign = { nl: /[„«»]/, de: /[‘«»]|“[^,.;:!?)\s]/, fr: /[„“”]/, en: /[„«»]/ };
  expect(texts.filter(({ text }) => /['"]/.test(text))).toEqual([]);
  for (const language of languages)
    expect(inLanguage(language).filter(({ text }) => foreign[language].test(text))).toEqual([]);
});

test("numbers and what they count never part at the end of a line", () => {
  const parted = /\d (?:%|€|km\b|kg\b|m\b|Uhr\b|uur\b|\d{3}\b)|(?:€|EUR) \d/;
  expect(texts.filter(({ text }) => parted.test(text))).toEqual([]);
});

/** Words that a style guide does not use here either; names of bodies are as those bodies write them. */
const unused: [Language, RegExp][] = [
  [
    "de",
    /(?<!innen und )\b(Kollegen|Praktikanten|Autofahrer|Einwohner|Bürgermeister|Unternehmer)\b/,
  ],
  ["de", /\bKommissar(e|en|s|in)?\b(?! des Königs)/],
  ["fr", /commissaires?\b(?! du Roi)/i],
  ["fr", /Flandre-Or|Flandre-Oc|Städteregion Aachen/],
  ["fr", /\b1 (janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)/i],
  ["nl", /commissaris(sen)?\b(?! van de Koning)/i],
  ["en", /(?<!King’s )\bcommissioners?\b/i],
];

test.each(unused)("%s has no text with %s in the files either", (language, words) => {
  expect(inLanguage(language).filter(({ text }) => words.test(text))).toEqual([]);
});

test("a Dutch name that a text explains is explained in it, and not left alone", () => {
  const alone = texts.filter(
    ({ language, text }) => language !== "nl" && /(?<!\()grensregio-overleg/.test(text),
  );
  expect(alone).toEqual([]);
});

test("no place and no body goes by a third language's name: each has one for every reader", async () => {
  const [regions, organisations] = await Promise.all([
    db.region.findMany({ select: { id: true, names: true } }),
    db.organisation.findMany({ select: { id: true, names: true } }),
  ]);
  const without = [...regions, ...organisations].filter(({ names }) =>
    languages.some((language) => !namesSchema.parse(names)[language]),
  );
  expect(regions.length * organisations.length).toBeGreaterThan(0);
  expect(without).toEqual([]);
});

/** What a Dutch name describes with; what is a name as a whole keeps it. */
const described =
  /\b(Noord|Zuid|Noordoost|Noordwest|Zuidoost|Zuidwest|Oost|Midden|Groot|Overig|Agglomeratie|en|omgeving)\b/;
const namesAsAWhole = /Kop van Noord-Holland|Linieland van Waas en Hulst|Groot Saeftinghe/;

test("a name of a region that describes it does so in the language of its reader", async () => {
  const regions = await db.region.findMany({
    where: { OR: [{ countries: { has: "NL" } }, { partyId: "BE-VLG" }] },
    select: { names: true },
  });
  expect(regions.length).toBeGreaterThan(40);
  const inDutch = regions.flatMap(({ names }) => {
    const { de = "", fr = "", en = "" } = namesSchema.parse(names);
    return [de, fr, en].filter((name) => described.test(name.replace(namesAsAWhole, "")));
  });
  expect(inDutch).toEqual([]);
});

test("every text of a file that has four languages is loaded in four", async () => {
  const dump = await db.$queryRaw<{ words: string }[]>`
    select to_jsonb(t)::text as words from (
      select names, null::jsonb as more, sources from "Region" union all
      select names, role, sources from "Organisation" union all
      select names, null, null from "Party" union all
      select names, null, null from "Place" union all
      select names, null, sources from "Theme" union all
      select names, about, sources from "Commissioner" union all
      select names || '{}', jsonb_build_array(instrument, about, cycle), sources from "Partnership" union all
      select "placeNames", null, null from "PartnershipConference" union all
      select body, texts, sources from "Recommendation") t`;
  const loaded = dump.map(({ words }) => words).join("\n");
  const missing = texts.filter(
    ({ place, text }) => isReference(place) && !loaded.includes(JSON.stringify(text)),
  );
  expect(missing).toEqual([]);
});

const reference =
  /^(parties|places|organisations|regions|cooperation|themes|partnerships|commissioners|recomm)/;
const isReference = (place: string) => reference.test(place);
