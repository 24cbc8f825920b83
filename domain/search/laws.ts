import { folded } from "../folded";

/** A law that a text names: `key` is the same however it is written. */
export type Law = { key: string; name: string };

/** An act of the Union by its number, the year first or last: 883/2004, 2005/36/EG. */
const ofUnion = /(?<![\p{L}\d/])(?:\d{1,4}\/(?:19|20)\d{2}|(?:19|20)\d{2}\/\d{1,4})(?![\p{L}\d])/gu;
/** A law whose name is one word: Geneesmiddelenwet, Rettungsgesetz. */
const oneWord = /\p{L}{4,}(?:wet|wetboek|gesetz|gesetzbuch|verordnung)(?!\p{L})/giu;
/** One whose name follows: Wet kinderopvang, loi du 8 août 1983. */
const named =
  /(?<!\p{L})(?:wet\s+(?!(?:van|voor|op|en|of|is|die|dat|in)(?!\p{L}))\p{L}{4,}|(?:loi|décret)\s+du\s+\d{1,2}\S*\s+\p{L}+\s+\d{4})/giu;

/** Two years one after the other are a school year, and the same year twice is no act. */
const isYears = (number: string): boolean => {
  const [first = 0, second = 0] = number.split("/").map(Number);
  return first >= 1900 && second >= 1900 && Math.abs(second - first) <= 1;
};

/** The laws that a text names, each once. */
export function lawsIn(text: string): Law[] {
  const numbers = [...text.matchAll(ofUnion)].map(([number]) => number);
  const names = [oneWord, named].flatMap((kind) => [...text.matchAll(kind)].map(([name]) => name));
  const found = [...numbers.filter((number) => !isYears(number)), ...names];
  return [...new Map(found.map((name) => [folded(name), { key: folded(name), name }])).values()];
}
