/** A piece of a text: whether it is what someone looked for. */
export type Piece = { text: string; found: boolean };

/**
 * Cuts a title at the words that someone looked for, so that they can be marked. A word counts when
 * it begins as what was typed does, accents and small endings aside: the way the search itself looks.
 */
export function highlight(title: string, typed: string): Piece[] {
  const starts = wordsOf(typed).map(startOf);
  if (starts.length === 0) return [{ text: title, found: false }];
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of title.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = fold(match[0]);
    if (!starts.some(({ start, whole }) => (whole ? word === start : word.startsWith(start)))) {
      continue;
    }
    if (match.index > done) pieces.push({ text: title.slice(done, match.index), found: false });
    done = match.index + match[0].length;
    pieces.push({ text: match[0], found: true });
  }
  if (done < title.length) pieces.push({ text: title.slice(done), found: false });
  return pieces;
}

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = (typed: string): string[] => fold(typed).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Short words must be the whole word, long ones lose an ending of a plural or a case. */
function startOf(word: string): { start: string; whole: boolean } {
  if (word.length < 4) return { start: word, whole: true };
  return { start: word.length > 6 ? word.slice(0, -2) : word, whole: false };
}
