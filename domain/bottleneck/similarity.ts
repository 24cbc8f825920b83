import { folded } from "../folded";
import type { Language, Phrase } from "../language";
import { type Law, lawsIn } from "../search/laws";
import { type CaseText, subjectsOf } from "./case-words";
import { type Shared, sharedBy, weightOfTitle } from "./shared-subjects";

/** What is compared of a case: its texts, the rules it names, where it is and about what. */
export type ComparedCase = {
  texts: readonly CaseText[];
  /** What is typed where a rule is asked, of all sides. */
  provisions: string;
  regions: readonly string[];
  themes: readonly string[];
};

/** Why one case is like another. Region and theme are said beside another reason, and never alone. */
export type Reason =
  | { kind: "words"; words: readonly string[]; language: Language }
  | { kind: "subject"; mine: Phrase; theirs: Phrase; isTranslation: boolean }
  | { kind: "laws"; laws: readonly string[] }
  | { kind: "regions"; regions: readonly string[] }
  | { kind: "themes"; themes: readonly string[] };

/** The higher the score, the more alike. */
export type Likeness = { score: number; reasons: readonly Reason[] };

/** How much two cases share at least, and which part of what their titles say. */
const [leastShared, leastPart] = [2.4, 0.36];
const [mostWords, mostSubjects] = [4, 3];
/** A text in the language of what is typed says more plainly why: it counts so much more. */
const sameLanguage = 0.6;
/** What neither title says counts to so much. */
const mostFurtherOn = 1.5;
const [sameLaw, sameRegion, sameTheme] = [2, 0.3, 0.2];
/** A title of one word is as long as one subject: else it would be like all that has the word. */
const shortestTitle = 3;

/** Compares cases with one: how alike each is and why, or null where it is not. */
export function likenessTo(mine: ComparedCase, isPlace: (word: string) => boolean) {
  const own = mine.texts.map((text) => ({ text, subjects: subjectsOf(text) }));
  const ownLaws = lawsOf(mine);
  return (theirs: ComparedCase): Likeness | null => {
    const others = theirs.texts.map((text) => ({ text, subjects: subjectsOf(text) }));
    const [best] = own
      .flatMap((one) => others.map((other) => compare(one, other, isPlace)))
      .sort((a, b) => b.plain - a.plain);
    const laws = ownLaws.length > 0 ? sharedLaws(ownLaws, lawsOf(theirs)) : [];
    const sum = (best?.sum ?? 0) + (laws.length > 0 ? sameLaw : 0);
    const part = best ? meanPart(sum, best.titles) : 0;
    if (!best || sum < leastShared || part < leastPart) return null;
    const regions = mine.regions.filter((id) => theirs.regions.includes(id));
    const themes = mine.themes.filter((id) => theirs.themes.includes(id));
    const reasons: Reason[] = [...best.reasons];
    if (laws.length > 0) reasons.push({ kind: "laws", laws });
    if (regions.length > 0) reasons.push({ kind: "regions", regions });
    if (themes.length > 0) reasons.push({ kind: "themes", themes });
    const beside = (regions.length > 0 ? sameRegion : 0) + (themes.length > 0 ? sameTheme : 0);
    return { score: 2 * part + sum / 6 + beside, reasons };
  };
}

const lawsOf = ({ texts, provisions }: ComparedCase): Law[] =>
  lawsIn([provisions, ...texts.flatMap(({ title, problem }) => [title, problem])].join("\n"));

const sharedLaws = (mine: readonly Law[], theirs: readonly Law[]): string[] =>
  mine.filter(({ key }) => theirs.some((other) => other.key === key)).map(({ name }) => name);

type ReadText = { text: CaseText; subjects: ReturnType<typeof subjectsOf> };

function compare(mine: ReadText, theirs: ReadText, isPlace: (word: string) => boolean) {
  const shared = sharedBy(mine.subjects, theirs.subjects, isPlace);
  const inTitles = shared.filter(({ inTitle }) => inTitle);
  const further = shared.filter(({ inTitle }) => !inTitle);
  const titles = [mine, theirs].map(({ subjects }) =>
    Math.max(shortestTitle, weightOfTitle(subjects, isPlace)),
  );
  const sum = sumOf(inTitles) + Math.min(mostFurtherOn, sumOf(further));
  return {
    sum,
    plain: sum + (mine.text.language === theirs.text.language ? sameLanguage : 0),
    titles,
    reasons: reasonsOf(inTitles, mine.text, theirs.text),
  };
}

/** Which part of each title they share, on average. */
const meanPart = (sum: number, titles: readonly number[]): number =>
  titles.reduce((parts, title) => parts + Math.min(1, sum / title), 0) / titles.length;

const sumOf = (shared: readonly Shared[]): number =>
  shared.reduce((sum, { weight }) => sum + weight, 0);

function reasonsOf(shared: readonly Shared[], mine: CaseText, theirs: CaseText): Reason[] {
  const isSame = ({ mine, theirs }: Shared) => mine === theirs;
  const words = [...new Set(shared.filter(isSame).map(({ mine }) => mine))].slice(0, mostWords);
  const told = new Set(words.map(folded));
  const others = shared.filter(
    (one) => !(isSame(one) || told.has(folded(one.mine)) || told.has(folded(one.theirs))),
  );
  const subjects = others.slice(0, mostSubjects).map((one) => ({
    kind: "subject" as const,
    mine: { text: one.mine, language: mine.language },
    theirs: { text: one.theirs, language: theirs.language },
    isTranslation: one.isUsual && mine.language !== theirs.language,
  }));
  return words.length > 0
    ? [{ kind: "words", words, language: mine.language }, ...subjects]
    : subjects;
}
