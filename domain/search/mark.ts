/** A folded word by which a text was found, and whether each word that begins so was found too. */
export type Mark = { word: string; begins: boolean };
