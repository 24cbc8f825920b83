import { firstSigns } from "../text";

/** Every title here is about the border, so these words tell none from another. */
const ofEveryTitle = /^(grens|grenz|fronti|transfront|border|cross)/;

/** The words of a title that tell it from others: the longest six, which are mostly the rarest. */
export function wordsOf(title: string): string[] {
  const words = firstSigns(title, 200)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4 && !ofEveryTitle.test(word));
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, 6);
}
