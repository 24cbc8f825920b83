/**
 * A folded word by which a text was found, and whether each word that begins so was found too. `of` is the typed word
 * of which it is the translation.
 */
export type Mark = { word: string; begins: boolean; of?: string };
