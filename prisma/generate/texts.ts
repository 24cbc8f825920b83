import { type Language, languages } from "@/domain/language";
import type { Chance } from "./chance";
import type { Making } from "./plan";
import { wordsOf } from "./words";
import type { Spot, World } from "./world";

/** What a story is about, the same in each of its languages. */
export type Topic = {
  themeId: string;
  /** Which of the subjects of the theme, and which obstacle. */
  subject: number;
  obstacle: number;
  spot: Spot;
};

/** A topic by chance, in one of the themes. */
export function chooseTopic(themeId: string, spot: Spot, chance: Chance): Topic {
  return { themeId, spot, subject: chance.whole(3), obstacle: chance.whole(12) };
}

/** The language in which a case is first written, after the border it is at. */
export function chooseOriginal({ border }: Spot, chance: Chance): Language {
  if (chance.happens(0.8)) return "nl";
  if (chance.happens(0.15)) return "en";
  if (border.country === "DE") return "de";
  return border.partyId === "BE-WAL" ? "fr" : "nl";
}

/** The original first, then for some cases a translation or two. */
export function chooseLanguages(original: Language, chance: Chance): Language[] {
  const others = languages.filter((language) => language !== original);
  return [original, ...others.filter(() => chance.happens(0.08))];
}

/** Title, problem and who notices it, in one language. */
export function bottleneckText({ world, chance }: Making, topic: Topic, language: Language) {
  const words = wordsOf[language];
  const { subject, here, there } = namesIn(topic, language, world);
  return {
    title: `${subject} ${words.obstacles[topic.obstacle]} (${here} – ${there})`,
    problem: [
      chance.pick(words.openings)(subject, here, there),
      chance.pick(words.rules),
      chance.pick(words.consequences),
      chance.pick(words.wishes),
    ].join(" "),
    affected: chance.pick(words.affected),
  };
}

/** Name and summary of a project, in one language. */
export function projectText({ world, chance }: Making, topic: Topic, language: Language) {
  const words = wordsOf[language];
  const { subject, here, there } = namesIn(topic, language, world);
  return {
    name: words.projectName(subject, here, there),
    summary: chance.pick(words.projectSummaries)(subject, here, there),
  };
}

function namesIn({ themeId, subject, spot }: Topic, language: Language, world: World) {
  const subjects = wordsOf[language].subjects[themeId] ?? wordsOf[language].subjects.governance;
  return {
    subject: subjects?.[subject] ?? themeId,
    here: world.placeName(spot.home[0] ?? "NL", language),
    there: world.placeName(spot.beyond[0] ?? spot.border.partyId, language),
  };
}
