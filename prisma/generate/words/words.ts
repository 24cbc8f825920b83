import type { Language } from "@/domain/language";

/** The words of one language, of which the texts of believable bottlenecks and projects are made. */
export type Words = {
  /** What the case is about, in the singular, for each theme. */
  subjects: Record<string, readonly string[]>;
  /** What happens to it at the border: goes on behind a subject. */
  obstacles: readonly string[];
  /** How it shows in two places. */
  openings: readonly ((subject: string, here: string, there: string) => string)[];
  /** Which rule is behind it; most speak of a permit, as most real cases do. */
  rules: readonly string[];
  consequences: readonly string[];
  /** What those concerned ask for. */
  wishes: readonly string[];
  /** Who notices it. */
  affected: readonly string[];
  /** Why a step was taken. */
  reasons: readonly string[];
  /** What is to happen next. */
  nextSteps: readonly string[];
  projectName: (subject: string, here: string, there: string) => string;
  projectSummaries: readonly ((subject: string, here: string, there: string) => string)[];
  milestones: readonly string[];
  reports: readonly string[];
  healthReasons: readonly string[];
};

/** A word that hardly ever occurs, with the sentence around it: what a search for a rare word finds. */
export const rareWords: readonly { word: string; sentence: string }[] = [
  { word: "kiekendief", sentence: "Het gaat om het broedgebied van de kiekendief." },
  { word: "zinkviooltje", sentence: "Op het terrein groeit het zinkviooltje." },
  { word: "kwelderzoom", sentence: "De kwelderzoom hoort bij twee natuurgebieden." },
  { word: "trekvaartbrug", sentence: "De oude trekvaartbrug ligt voor de helft in elk land." },
];

/** How the sides of a border are named in a legal provision. */
export const provisions: Record<"NL" | "DE" | "BE", readonly string[]> = {
  NL: ["Omgevingswet, art. 5.1", "Wet personenvervoer 2000, art. 20", "Wet BIG, art. 41", ""],
  DE: ["Bundes-Immissionsschutzgesetz, § 4", "Personenbeförderungsgesetz, § 2", "SGB IV, § 7", ""],
  BE: ["Omgevingsvergunningsdecreet, art. 5", "Code wallon du tourisme, art. 1", ""],
};

/** Where money for projects comes from. */
export const funds: readonly string[] = [
  "Interreg VI A Deutschland-Nederland",
  "Interreg Vlaanderen-Nederland",
  "Interreg Maas-Rijn",
  "Regio’s aan de grens",
  "Provinciale bijdrage",
  "Landesmittel",
];

export type WordsOf = Record<Language, Words>;
