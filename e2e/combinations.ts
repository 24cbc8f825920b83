import { type Role, roles } from "@/domain/viewer";
import { pages } from "./pages";

const languages = ["nl", "de", "fr", "en"] as const;
const schemes = ["light", "dark"] as const;
const widths = [1366, 390, 320] as const;

/** How a page is looked at. */
export type Combination = {
  folder: string;
  reader: Role | "public";
  language: (typeof languages)[number];
  scheme: (typeof schemes)[number];
  width: (typeof widths)[number];
};

/** Whether every combination is gone through (`npm run test:all`), and not each pair of two things once. */
export const isEvery = process.env.EVERY_COMBINATION === "1";

/** Who is shown this page: everybody where the public is, but for the page on which one signs in. */
const readersOf = (folder: string): Combination["reader"][] => {
  const who = pages[folder] ?? "public";
  return who === "public" && folder !== "sign-in" ? ["public", ...roles] : [who];
};

/** Every page for each of its readers in every language, theme and width. */
export const allCombinations = (): Combination[] =>
  Object.keys(pages).flatMap((folder) =>
    readersOf(folder).flatMap((reader) =>
      languages.flatMap((language) =>
        schemes.flatMap((scheme) =>
          widths.map((width) => ({ folder, reader, language, scheme, width })),
        ),
      ),
    ),
  );

/** The pairs of two things that a combination has: that page in French, French in the dark. */
export function pairsOf(combination: Combination): string[] {
  const parts = Object.entries(combination).map(([name, value]) => `${name} ${value}`);
  return parts.flatMap((one, at) => parts.slice(at + 1).map((other) => `${one}, ${other}`));
}

/** Few combinations in which each pair of all of them is met: the next one is that with the most new pairs. */
export function pairwise(all: readonly Combination[]): Combination[] {
  const open = new Set(all.flatMap(pairsOf));
  const left = all.map((combination) => ({ combination, pairs: pairsOf(combination) }));
  const chosen: Combination[] = [];
  while (open.size > 0) {
    for (const candidate of left)
      candidate.pairs = candidate.pairs.filter((pair) => open.has(pair));
    const best = left.reduce((one, other) => (other.pairs.length > one.pairs.length ? other : one));
    for (const pair of best.pairs) open.delete(pair);
    chosen.push(best.combination);
  }
  return chosen;
}
