import { folded } from "./folded";
import type { ReferenceKind } from "./noun";
import { type Problem, unknownReferences } from "./outcome";
import { isReference, readReferences } from "./reference";
import { cleanLine, cleanText } from "./text";

/** What one thing that was typed or ticked in a field for records says. */
type Said = {
  references: string[];
  /** By which one is looked for; empty where there are numbers only. */
  words: string;
  /** Whether the number was chosen for these words, among several that they fit. */
  isChosen: boolean;
};

/** What was found by words: the first of it, and how many there are in all. */
export type FoundByWords = {
  found: readonly { reference: string; title: string }[];
  total: number;
};
type Find = (words: string) => Promise<FoundByWords>;

/** The same number that words were answered with, so that they need not be typed again: "GP-2026-0001 = spoor". */
export const chosenFor = (words: string, reference: string): string => `${reference} = ${words}`;
const answer = /^([A-Z]{2}-\d{4}-\d{4,7}) = (.+)$/u;

/** Of the words in a field so many are looked up. */
export const mostLookedUp = 20;

/** The lines of a field for records, each as a number or as words; a line may list several. */
export const readLinked = (typed: readonly string[], kind: ReferenceKind): Said[] =>
  typed.flatMap((text) => cleanText(text).split("\n")).flatMap((line) => saidIn(line, kind));

function saidIn(line: string, kind: ReferenceKind, isPart = false): Said[] {
  const [, reference, words] = answer.exec(line) ?? [];
  if (reference && words) return [{ references: [reference], words, isChosen: true }];
  const { references, unknown } = readReferences(line, kind);
  if (references.length > 0 && unknown.length === 0)
    return [{ references, words: "", isChosen: false }];
  const parts = line.split(/[,;]|\s[/|&+]\s/u);
  if (references.length > 0 && parts.length > 1 && !isPart)
    return parts.flatMap((part) => saidIn(part, kind, true));
  const text = cleanLine(line);
  return text === "" ? [] : [{ references, words: text, isChosen: false }];
}

/** What was meant in a field for records, a number or words on each line; and why a line is none yet. */
type Meant = { text: string; problem: Problem | null };

/**
 * Finds what is meant by the words in a field for records: the one that is called so, else the only one that they
 * fit. Words that fit none or several stay, to be typed otherwise or chosen. In a field for one, the last counts.
 */
export async function meantRecords(
  typed: readonly string[],
  { kind, isOne }: { kind: ReferenceKind; isOne: boolean },
  find: Find,
): Promise<Meant> {
  const read = readLinked(typed, kind);
  const chosen = read.filter(({ isChosen }) => isChosen);
  const answered = chosen.map(({ words }) => folded(words));
  // Who chose for some words and then typed others means those.
  const said = [...chosen, ...read.filter(({ isChosen }) => !isChosen)];
  const lines: string[] = [];
  const problems: Problem[] = [];
  let looked = 0;
  for (const { references, words, isChosen } of said) {
    const isNumber = words === "" || isChosen;
    if (isNumber) lines.push(...(isOne ? [references.join(" ")] : references));
    else if (!answered.includes(folded(words))) {
      looked += 1;
      const look = looked > mostLookedUp ? null : await find(withoutNumbers(words, kind));
      const meant = look && meantAmong(look, words, references);
      lines.push(meant ?? words);
      if (!meant) problems.push(problemOf(references, words, look?.total ?? 0));
    }
  }
  const kept = isOne ? lines.slice(-1) : inOrder(lines, kind);
  return { text: kept.join("\n"), problem: problems[0] ?? null };
}

/** Whether a line is one number and nothing else. */
export const isNumberOf = (line: string, kind: ReferenceKind): boolean =>
  line.startsWith(kind) && isReference(line);

/** Numbers first, so that the same links are the same text. */
const inOrder = (lines: readonly string[], kind: ReferenceKind): string[] => {
  const all = [...new Set(lines)];
  const isNumber = (line: string) => isNumberOf(line, kind);
  return [...all.filter(isNumber).sort(), ...all.filter((line) => !isNumber(line))];
};

/** What is looked for where a number stands beside its title. */
function withoutNumbers(line: string, kind: ReferenceKind): string {
  const { references, unknown } = readReferences(line, kind);
  return references.length > 0 ? unknown.join(" ") : line;
}

/** A number beside words is meant where they are of its title; words alone mean the only one that they fit. */
function meantAmong(
  { found, total }: FoundByWords,
  words: string,
  [number, ...others]: readonly string[],
): string | null {
  if (number)
    return others.length === 0 && found.some(({ reference }) => reference === number)
      ? number
      : null;
  const called = found.filter(({ title }) => folded(title) === folded(words));
  const [first, ...more] = called.length > 0 ? called : found;
  const isOnly = more.length === 0 && (called.length > 0 || total === 1);
  return first && isOnly ? first.reference : null;
}

/** A number that is none is told as such; it may stand beside one that is right. */
function problemOf(references: readonly string[], words: string, total: number): Problem {
  if (references.length > 0) return "onlyReferences";
  if (total > 0) return "severalFit";
  const numbers = words.match(/\bG[WP][\s-]?\d[\d-]*|\b\d{4}-\d+|^\d+$/giu) ?? [];
  return numbers.length > 0 ? unknownReferences(numbers) : "nothingFits";
}
