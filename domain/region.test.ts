import { expect, test } from "vitest";
import {
  inEveryLanguage,
  inLanguage,
  inOrderOfNames,
  type Language,
  withOwnName,
} from "./language";
import { type Country, languageOfRules, nameRegions, ownLanguageOf } from "./region";

const region = (id: string, name: string, country: Country) =>
  [id, { id, kind: "NUTS3", names: { nl: name }, memberIds: [id], countries: [country] }] as const;

const places = new Map([
  region("BE1", "Éghezée", "BE"),
  region("BE2", "Zelzate", "BE"),
  region("DE1", "Zülpich", "DE"),
  region("DE2", "Öding", "DE"),
  region("NL1", "Zeeland", "NL"),
  region("NL2", "Gooi", "NL"),
  region("NL3", "achterhoek", "NL"),
]);

test("regions stand by country, and in the order of the alphabet, with or without accents and capitals", () => {
  const named = nameRegions([...places.keys()], places, "nl").map(({ text }) => text);
  expect(named).toEqual([
    ...["achterhoek", "Gooi", "Zeeland"],
    ...["Öding", "Zülpich"],
    ...["Éghezée", "Zelzate"],
  ]);
});

test.each<[Language, string[]]>([
  ["nl", ["Ärzte", "brabant", "Öz", "Zürich"]],
  ["de", ["Ärzte", "brabant", "Öz", "Zürich"]],
  ["fr", ["Éghezée", "Eupen", "œuvres", "Zelzate"]],
])("names in %s stand as one looks them up", (reader, names) => {
  const phrases = names.toReversed().map((text) => ({ text, language: reader }));
  expect(inOrderOfNames(phrases, reader).map(({ text }) => text)).toEqual(names);
});

test.each([
  ["a party of Wallonia", "BE-WAL", ["BE"], "fr"],
  ["another party of Belgium", "BE-VLG", ["BE"], "nl"],
  ["a German party", "DE-NI", ["DE"], "de"],
  ["the Netherlands", "NL", ["NL"], "nl"],
  ["no party: the first of its countries", null, ["DE", "NL"], "de"],
  ["no party and no country", null, [], "nl"],
])("the own language of a place or body of %s", (_, party, countries, language) => {
  expect(ownLanguageOf(party, countries)).toBe(language);
});

test.each([
  ["Germany, in a Dutch record", "DE", null, "nl", "de"],
  ["the Netherlands, in a German record", "NL", null, "de", "nl"],
  ["Wallonia, in a Dutch record", "BE", "BE-WAL", "nl", "fr"],
  ["Flanders, in a French record", "BE", "BE-VLG", "fr", "nl"],
  ["Belgium, in a record in one of its languages", "BE", null, "fr", "fr"],
  ["Belgium, in a record in none of its languages: unknown", "BE", null, "en", null],
] as const)("the language of the rules of %s", (_, country, partyId, original, language) => {
  expect(languageOfRules({ country, partyId }, original)).toBe(language);
});

test("a name that a language does not have is the own one, and never a third language's", () => {
  expect(inEveryLanguage({ nl: "Luik", fr: "Liège" }, "Liège")).toEqual({
    ...{ nl: "Luik", de: "Liège", fr: "Liège", en: "Liège" },
  });
});

test.each<[string, Record<string, string>, string]>([
  [
    "its own name, and not that of a third language",
    { nl: "Dienst", de: "Ordnungsamt" },
    "Ordnungsamt",
  ],
  ["the reader’s name, where there is one", { fr: "Office", de: "Ordnungsamt" }, "Office"],
  ["the only name that was typed", { nl: "Dienst" }, "Dienst"],
])("a French reader meets a German body by %s", (_, names, name) => {
  expect(inLanguage(withOwnName(names, "de"), "fr").text).toBe(name);
});

test("a name that is the only one stays marked with its language", () => {
  expect(inLanguage(withOwnName({ nl: "Dienst" }, "nl"), "fr").language).toBe("nl");
});

test("places are named for their reader and as they are called now, however often they were named before", () => {
  const named = (those: typeof places, reader: Language) =>
    nameRegions(["NL1"], those, reader).map(({ text }) => text);
  const inTwo = new Map(places).set("NL1", {
    ...region("NL1", "Zeeland", "NL")[1],
    names: { nl: "Zeeland", de: "Seeland" } as { nl: string },
  });
  expect([named(inTwo, "nl"), named(inTwo, "de"), named(inTwo, "nl")].flat()).toEqual([
    ...["Zeeland", "Seeland", "Zeeland"],
  ]);
  expect(named(places, "de")).toEqual(["Zeeland"]);
});
