import { expect, test } from "vitest";
import { type Language, languages } from "../language";
import { concepts, foldedWords, termsMet } from "./terms";

const conceptsOf = (words: readonly string[], language?: Language) => [
  ...new Set(termsMet(words, language).map(({ concept }) => concept)),
];
const idsOf = (text: string, language?: Language) =>
  conceptsOf(foldedWords(text), language).map(({ id }) => id);

test.each<[string, Language, string[]]>([
  ["trein", "nl", ["train"]],
  ["Regionaal grensspoor Zwolle-Münster", "nl", ["train"]],
  ["Zug", "de", ["train"]],
  ["Dreiländerzug", "de", ["train"]],
  ["Bahngleise bei Enschede", "de", ["train"]],
  ["voies ferrées", "fr", ["train"]],
  ["rail links", "en", ["train"]],
  ["train", "fr", ["train"]],
  ["in Bezug auf den Vollzug", "de", []],
  ["training", "en", []],
  ["netwerk", "nl", []],
  ["samenwerken", "nl", []],
  ["werk over de grens", "nl", ["worker"]],
  ["streekbus", "nl", ["bus"]],
  ["business", "en", ["company"]],
  ["Studententicket", "de", ["student", "ticket"]],
  ["studentenreisproduct", "nl", ["student", "ticket"]],
  ["kaartje voor de bus", "nl", ["ticket", "bus"]],
  ["Führerschein", "de", ["driving-licence"]],
  ["Fahrerlaubnis", "de", ["driving-licence"]],
  ["permis de conduire", "fr", ["driving-licence"]],
  ["driver’s licence", "en", ["driving-licence"]],
  ["rijbewijzen", "nl", ["driving-licence"]],
  ["permis", "fr", ["permit"]],
  ["omgevingsvergunning", "nl", ["spatial-planning"]],
  ["zones de basses émissions", "fr", ["low-emission-zone"]],
  ["Umweltplaketten", "de", ["low-emission-zone"]],
  ["milieuzone", "nl", ["low-emission-zone"]],
  ["Wet op de netbelasting", "nl", []],
  ["waterschapsbelasting", "nl", ["water-management", "tax"]],
  ["Steuerungsgruppe", "de", []],
  ["Steuerpflicht", "de", ["tax"]],
  ["waterstof", "nl", ["hydrogen"]],
  ["Absprache", "de", []],
  ["Mitsprache", "de", []],
  ["Nachbarsprache", "de", ["language"]],
  ["totaal", "nl", []],
  ["diplomatie", "nl", []],
  ["diploma’s in de zorg", "nl", ["diploma", "care"]],
  ["Abschlüssen", "de", ["diploma"]],
  ["Handwerksrolle", "de", ["profession"]],
  ["professions réglementées", "fr", ["profession"]],
  ["gereglementeerde beroepen", "nl", ["profession"]],
  ["uitvoering", "nl", []],
  ["Ausführung", "de", []],
  ["maatregelenpaket", "nl", []],
  ["natuurlijk", "nl", []],
  ["stikstofvergunning", "nl", ["nitrogen", "permit"]],
  ["Naturschutzgenehmigungen", "de", ["nature", "permit"]],
  ["Rettungswagen", "de", ["ambulance"]],
  ["ambulancevervoer", "nl", ["ambulance"]],
  ["112-oproep", "nl", ["emergency-call"]],
  ["travailleurs frontaliers", "fr", ["frontier-worker"]],
  ["obstacle frontalier", "fr", []],
  ["salaires minimaux", "fr", ["minimum-wage"]],
  ["Mindestlöhnen", "de", ["minimum-wage"]],
  ["Entsendung von Arbeitnehmern", "de", ["posting", "worker"]],
  ["roaming", "en", ["mobile-network"]],
  ["kinderopvang", "nl", ["childcare"]],
  ["Kita", "de", ["childcare"]],
  ["Flughafen", "de", ["airport"]],
])("%j in %s is about %j", (text, language, ids) => {
  expect(idsOf(text, language)).toEqual(ids);
});

test("a word of an unknown language is looked for in each", () => {
  for (const word of ["trein", "Zug", "ferroviaire", "railway"])
    expect(idsOf(word)).toEqual(["train"]);
  expect(idsOf("grens")).toEqual([]);
});

test("every concept has a name of its own, and words in all languages, each as it is met", () => {
  expect(concepts.length).toBeGreaterThan(120);
  expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
  for (const { id, words } of concepts)
    for (const language of languages) {
      expect(words[language].length, `${id} ${language}`).toBeGreaterThan(0);
      for (const word of words[language]) {
        expect(word.trim(), id).toBe(word);
        expect(idsOf(word, language), word).toContain(id);
      }
    }
});

/** Words that are rightly about two concepts. */
const rightlyTwo = ["semesterticket", "lesbevoegdheid", "meisterbrief"];

test("no word belongs to two concepts, unless it is rightly about both", () => {
  for (const language of languages)
    for (const { id, words } of concepts)
      for (const word of words[language]) {
        const others = idsOf(word, language).filter((other) => other !== id);
        if (!rightlyTwo.includes(word.toLowerCase())) expect(others, word).toEqual([]);
      }
});
