import type { Piece } from "@/domain/search/pieces";

/** A text in which the words that were looked for are marked. */
export const Marked = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ text, found }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name
    found ? <mark key={at}>{text}</mark> : text,
  );
