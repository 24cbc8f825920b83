import type { Piece } from "@/domain/search/pieces";
import { unbroken } from "@/domain/unbroken";

/** A text in which the words that were looked for are marked. */
export const Marked = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ text, found }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name
    found ? <mark key={at}>{unbroken(text)}</mark> : unbroken(text),
  );
