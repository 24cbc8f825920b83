import { spellings } from "@/domain/folded";
import type { Mark } from "@/domain/search/mark";

/** Piece of a text: whether it is what someone looked for. */
export type Piece = { text: string; found: boolean };

/** Cuts a text at the words by which it was found, so that they can be marked. */
export function highlight(text: string, marks: readonly Mark[]): Piece[] {
  if (marks.length === 0) return [{ text, found: false }];
  const whole = new Set(marks.map(({ word }) => word));
  const begins = marks.flatMap((mark) => (mark.begins ? [mark.word] : []));
  const isFound = (word: string) =>
    spellings(word).some((said) => whole.has(said) || begins.some((one) => said.startsWith(one)));
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[./][\p{N}]+)*/gu)) {
    if (!isFound(match[0])) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index), found: false });
    done = match.index + match[0].length;
    pieces.push({ text: match[0], found: true });
  }
  if (done < text.length) pieces.push({ text: text.slice(done), found: false });
  return pieces;
}
