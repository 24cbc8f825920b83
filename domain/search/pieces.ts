import { folded, spelledOut, spellings } from "../folded";
import type { Mark } from "./mark";

/** A piece of a text: whether it is what someone looked for. */
export type Piece = { text: string; found: boolean };

/** Cuts a text at the words by which it was found: of a longer word the beginning that was typed. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[./]\p{N}+)*/gu)) {
    const length = Math.max(0, ...marks.map((mark) => lengthIn(word, mark)));
    if (length === 0) continue;
    if (index > done) pieces.push({ text: text.slice(done, index), found: false });
    done = index + length;
    pieces.push({ text: text.slice(index, done), found: true });
  }
  if (done < text.length) pieces.push({ text: text.slice(done), found: false });
  return pieces;
}

/** The word of a text by which alone it was found, where that is the translation of a typed one (`of`). */
export function acrossIn(
  text: string,
  marks: readonly Mark[],
): { word: string; of: string } | null {
  const found = [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(([word]) =>
    marks.filter((mark) => lengthIn(word, mark) > 0).map(({ of }) => ({ word, of })),
  );
  const [first] = found;
  return first?.of && found.every(({ of }) => of) ? { word: first.word, of: first.of } : null;
}

/** How much of a word is marked. */
function lengthIn(word: string, mark: Mark): number {
  const whole = folded(word);
  if (spellings(word).includes(mark.word)) return word.length;
  if (!mark.begins) return 0;
  if (!whole.startsWith(mark.word)) return spelledOut(word).startsWith(mark.word) ? word.length : 0;
  let length = 1;
  while (length < word.length && folded(word.slice(0, length)).length < mark.word.length)
    length += 1;
  // An accent belongs to the letter before it.
  while (/^\p{M}/u.test(word.slice(length))) length += 1;
  return length;
}
