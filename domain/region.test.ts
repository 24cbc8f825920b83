import { expect, test } from "vitest";
import { inOrderOfNames, type Language } from "./language";
import { type Country, nameRegions } from "./region";

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
