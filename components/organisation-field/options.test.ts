import { expect, test } from "vitest";
import { searchedIn } from "@/domain/matching";
import { namesBeside } from "./names-beside";
import { anotherAmong, type NamedOption, onlyCalled, optionsIn } from "./options";

const option = (text: string): NamedOption => ({
  ...{ id: text, text, written: text, lang: "", span: "", isAnother: false },
  searched: searchedIn([text]),
});
const options = [option("Gemeinde Gronau"), option("Stadt Gronau"), option("Kreis Borken")];
const french = "autre\u00a0: {name}";

test.each([
  ["Borken", ["Kreis Borken", "andere: Borken"]],
  ["Kreis Borken", ["Kreis Borken"]],
  ["Ordnungsamt Gronau", ["andere: Ordnungsamt Gronau"]],
  ["andere: Ordnungsamt Gronau", ["andere: Ordnungsamt Gronau"]],
  ["Andere:Ordnungsamt Gronau", ["andere: Ordnungsamt Gronau"]],
  ["autre : Ordnungsamt Gronau", ["andere: Ordnungsamt Gronau"]],
  // Who writes so the name of one that is in the list is offered that.
  ["andere: Kreis Borken", ["Kreis Borken"]],
  ["andere: gronau", ["Gemeinde Gronau", "Stadt Gronau", "andere: gronau"]],
])("who types %j is offered %j", (typed, offered) => {
  expect(anotherAmong(options, typed, "andere: {name}").map(({ written }) => written)).toEqual(
    offered,
  );
});

test("it is offered as one writes it in the language of the page", () => {
  const [offered] = anotherAmong(options, "autre : Office de Gronau", french);
  expect(offered?.written).toBe("autre\u00a0: Office de Gronau");
});

test("where only the list counts, nothing else is offered", () => {
  expect(anotherAmong(options, "andere: Ordnungsamt", null)).toEqual([]);
});

const named = (kind: string, nl: string, de: string, en: string, beside: object = {}) => ({
  ...{ kind, names: { nl, de, en }, abbreviation: null, place: null, countries: [], listed: true },
  ...beside,
});
const organisations = [
  named("SAFETY_REGION", "Veiligheidsregio Zuid", "Gelderland-Zuid", "Gelderland-Zuid Region"),
  named("AGENCY", "Bureau Elders", "Amt anderswo", "Elsewhere", { place: "Gelderland" }),
  named("SAFETY_REGION", "Regio Gelderland", "Sicherheitsregion Gelderland", "Safety Region"),
  named("PROVINCE", "Provincie Gelderland", "Provinz Gelderland", "Province of Gelderland"),
  named("PROVINCE", "Provincie Elders", "Provinz Limburg (Niederlande)", "Province"),
  named("MUNICIPALITY", "Gemeente Bergen", "Gemeinde Bergen (Limburg)", "Municipality"),
  named("AGENCY", "Limburgse Dienst", "Amt für Limburg", "Office", { abbreviation: "LD / OL" }),
  named("AGENCY", "Limburgse Dienst voor Ouderen", "LD Pflege", "Care"),
];
const all = new Map(organisations.map((one) => [one.names.nl, one]));

test.each([
  [
    "Gelderland",
    ["Provinz Gelderland", "Gelderland-Zuid", "Amt anderswo", "Sicherheitsregion Gelderland"],
  ],
  ["gelderland-z", ["Gelderland-Zuid"]],
  ["limburg", ["Provinz Limburg (Niederlande)", "Amt für Limburg", "LD Pflege"]],
  ["ld", ["Amt für Limburg", "LD Pflege"]],
  ["provincie gelderland", ["Provinz Gelderland"]],
])("who types %j is offered first %j", (typed, offered) => {
  const beside = namesBeside(all, "de");
  const list = { options: Object.keys(beside).map((value) => ({ value })) };
  const options = optionsIn(list as unknown as HTMLDataListElement, beside, null);
  const found = anotherAmong(options, typed, null).map(({ text }) => text);
  expect(found.slice(0, offered.length)).toEqual(offered);
});

test.each([
  ["Kreis Borken", "Kreis Borken"],
  ["gronau", null],
  ["stadt gronau", "Stadt Gronau"],
  ["bork", "Kreis Borken"],
  ["Atlantis", null],
])("without pointing at one, who types %j means %j", (typed, meant) => {
  expect(onlyCalled(anotherAmong(options, typed, null), typed)?.text ?? null).toBe(meant);
});

test("what is called exactly as was typed is meant, also where more begins so", () => {
  const both = [option("RWS"), option("RWS Zee")];
  expect(onlyCalled(anotherAmong(both, "rws", "andere: {name}"), "rws")?.text).toBe("RWS");
  expect(onlyCalled(anotherAmong(both, "rw", "andere: {name}"), "rw")).toBeNull();
});
