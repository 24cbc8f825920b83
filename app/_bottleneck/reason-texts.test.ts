import { expect, test, vi } from "vitest";
import type { Reason } from "@/domain/bottleneck/similarity";
import { reasonTexts } from "./reason-texts";

vi.mock("next/root-params", () => ({}));

const names = {
  regions: new Map([["NL213", { names: { nl: "Twente" } }]]),
  themes: new Map([["mobility", { names: { nl: "Mobiliteit", fr: "Mobilité" } }]]),
} as unknown as Parameters<typeof reasonTexts>[1];

const reasons: Reason[] = [
  { kind: "words", words: ["bus", "halte"], language: "nl" },
  {
    kind: "subject",
    mine: { text: "trein", language: "nl" },
    theirs: { text: "Zug", language: "de" },
    isTranslation: true,
  },
  {
    kind: "subject",
    mine: { text: "trein", language: "nl" },
    theirs: { text: "spoor", language: "nl" },
    isTranslation: false,
  },
  { kind: "laws", laws: ["883/2004"] },
  { kind: "regions", regions: ["NL213"] },
  { kind: "themes", themes: ["mobility"] },
];
const read = (locale: "nl" | "fr") =>
  reasonTexts(reasons, names, locale).map((pieces) => pieces.map(({ text }) => text).join(""));

test("each reason is told in the words of the reader", () => {
  expect(read("nl")).toEqual([
    "dezelfde woorden: bus en halte",
    "‘Zug’ hoort bij ‘trein’",
    "hetzelfde onderwerp: ‘spoor’ en ‘trein’",
    "dezelfde wet of regel: 883/2004",
    "dezelfde regio: Twente",
    "hetzelfde thema: Mobiliteit",
  ]);
  expect(read("fr")[5]).toBe("même thème\u202f: Mobilité");
});

test("a word of another language than the page says in which it is", () => {
  expect(reasonTexts(reasons, names, "nl")[1]).toEqual([
    { text: "‘" },
    { text: "Zug", lang: "de" },
    { text: "’ hoort bij ‘" },
    { text: "trein" },
    { text: "’" },
  ]);
});
