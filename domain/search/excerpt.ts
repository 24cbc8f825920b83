import type { Mark } from "./mark";
import { type Piece, piecesOf, wordsMarked } from "./pieces";

/** About so many signs stand before and behind the word that was looked for: no word is cut in two. */
const before = 60;
const behind = 110;

/** The words around the first of a text that was looked for; null where it has none. */
export function excerptOf(text: string, marks: readonly Mark[]): Piece[] | null {
  const first = wordsMarked(text, marks).next().value;
  if (!first) return null;
  const from = first.index - before;
  const begin = from <= 0 ? 0 : Math.min(spaceFrom(text, from) + 1, first.index);
  const end = spaceFrom(text, first.index + first.length + behind);
  const said = text.slice(begin, end).trim();
  return piecesOf(`${begin > 0 ? "… " : ""}${said}${end < text.length ? " …" : ""}`, marks);
}

/** Where the first space from here on is, or else the end. */
function spaceFrom(text: string, at: number): number {
  const found = text.slice(at).search(/[ \n]/u);
  return found < 0 ? text.length : at + found;
}
