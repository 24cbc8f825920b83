import { folded, spellings } from "../folded";
import type { Mark } from "./mark";

/** A piece of a text: whether it is what someone looked for. */
export type Piece = { text: string; found: boolean };

/** Cuts a text at the words by which it was found: of a longer word the beginning that was typed. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { index, length } of wordsMarked(text, marks)) {
    if (index > done) pieces.push({ text: text.slice(done, index), found: false });
    done = index + length;
    pieces.push({ text: text.slice(index, done), found: true });
  }
  if (done < text.length) pieces.push({ text: text.slice(done), found: false });
  return pieces;
}

/** The words of a text by which it was found: where each begins, and how much of it is marked. */
export function* wordsMarked(
  text: string,
  marks: readonly Mark[],
): Generator<{ index: number; length: number }, undefined> {
  // Most lists are read without a search: their titles are not taken apart.
  if (marks.length === 0) return;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[./]\p{N}+)*/gu)) {
    const said = spellings(word);
    const length = Math.max(0, ...marks.map((mark) => lengthIn(word, said, mark)));
    if (length > 0) yield { index, length };
  }
}

/** The word of a text by which alone it was found, where that is the translation of a typed one (`of`). */
export function acrossIn(
  text: string,
  marks: readonly Mark[],
): { word: string; of: string } | null {
  const found = [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(([word]) => {
    const said = spellings(word);
    return marks.filter((mark) => lengthIn(word, said, mark) > 0).map(({ of }) => ({ word, of }));
  });
  const [first] = found;
  return first?.of && found.every(({ of }) => of) ? { word: first.word, of: first.of } : null;
}

/** How much of a word, in its one or two spellings, is marked. */
function lengthIn(word: string, said: readonly string[], mark: Mark): number {
  if (said.includes(mark.word)) return word.length;
  if (!mark.begins) return 0;
  const [plain = "", spelled = plain] = said;
  if (!plain.startsWith(mark.word)) return spelled.startsWith(mark.word) ? word.length : 0;
  let length = 1;
  while (length < word.length && folded(word.slice(0, length)).length < mark.word.length)
    length += 1;
  // An accent belongs to the letter before it.
  while (/^\p{M}/u.test(word.slice(length))) length += 1;
  return length;
}
