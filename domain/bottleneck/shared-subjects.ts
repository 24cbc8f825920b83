import { folded } from "../folded";
import type { Concept } from "../search/terms";
import { areAlike } from "./alike-words";
import type { CaseSubjects, Subjects } from "./case-words";

/** What two texts share: in the words of each, how much it says, and whether one of the titles says it. */
export type Shared = {
  mine: string;
  theirs: string;
  /** Each the usual word in its language: the one is what the other is called. */
  isUsual: boolean;
  weight: number;
  inTitle: boolean;
};

const [specific, broad, place, beside] = [3, 1.2, 0.5, 0.6];
/** What only one of the titles says counts half, and what neither does, a fifth. */
const [inOneTitle, inNoTitle] = [0.5, 0.2];

type Told = (word: string) => boolean;

const weightOf = ({ isBroad }: Concept): number => (isBroad ? broad : specific);

/** Longer words are rarer. Where it is says little of what it is. */
const weightOfWord = (word: string, isPlace: Told): number =>
  isPlace(word) ? place : Math.min(specific, 0.8 + word.length * 0.25);

/** How much a title says; by its other words less than by its subjects. */
export const weightOfTitle = ({ title }: CaseSubjects, isPlace: Told): number =>
  [...title.concepts.keys()].map(weightOf).reduce(add, 0) +
  [...title.words.keys()].map((word) => beside * weightOfWord(word, isPlace)).reduce(add, 0);

const add = (sum: number, weight: number): number => sum + weight;

/** What two cases share, what says most first. */
export function sharedBy(mine: CaseSubjects, theirs: CaseSubjects, isPlace: Told): Shared[] {
  return [...sharedConcepts(mine, theirs), ...sharedWords(mine, theirs, isPlace)].sort(
    (a, b) => b.weight - a.weight,
  );
}

const partOf = (inMine: boolean, inTheirs: boolean): number => {
  if (inMine && inTheirs) return 1;
  return inMine || inTheirs ? inOneTitle : inNoTitle;
};

function sharedConcepts(mine: CaseSubjects, theirs: CaseSubjects): Shared[] {
  const all = new Map([...mine.problem.concepts, ...mine.title.concepts]);
  return [...all].flatMap(([concept, met]) => {
    const other = theirs.title.concepts.get(concept) ?? theirs.problem.concepts.get(concept);
    if (!other) return [];
    const part = partOf(mine.title.concepts.has(concept), theirs.title.concepts.has(concept));
    const isTyped = folded(met.typed) === folded(other.typed);
    const words = isTyped
      ? { mine: met.typed, theirs: met.typed }
      : { mine: met.word, theirs: other.word };
    const isUsual = met.isUsual && other.isUsual;
    return { ...words, isUsual, weight: weightOf(concept) * part, inTitle: part > inNoTitle };
  });
}

/** A word of a title is looked for in any form; one of a problem as it is. */
function sharedWords(mine: CaseSubjects, theirs: CaseSubjects, isPlace: Told): Shared[] {
  const all = new Map([...mine.problem.words, ...mine.title.words]);
  return [...all].flatMap(([word, typed]) => {
    const isMine = mine.title.words.has(word);
    const isTheirs = alikeIn(word, theirs.title) !== undefined;
    const other =
      alikeIn(word, theirs.title) ??
      (isMine ? alikeIn(word, theirs.problem) : theirs.problem.words.get(word));
    if (other === undefined) return [];
    const part = partOf(isMine, isTheirs);
    return {
      ...{ mine: typed, theirs: typed, isUsual: true },
      weight: weightOfWord(word, isPlace) * part,
      inTitle: part > inNoTitle,
    };
  });
}

function alikeIn(word: string, { words }: Subjects): string | undefined {
  const same = words.get(word);
  if (same !== undefined) return same;
  for (const [other, typed] of words) if (areAlike(word, other)) return typed;
  return undefined;
}
