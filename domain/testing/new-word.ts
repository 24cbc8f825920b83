import { randomUUID } from "node:crypto";

const letters = "bcdfghjklmpqrvwz";

/**
 * A word that stands nowhere else, with this at its beginning: letters alone, for a number is read as another kind of word,
 * and none that are written in two ways or fall away at the end.
 */
export const newWord = (beginning = "qo"): string => {
  const signs = [...randomUUID().slice(0, 8)].map((sign) => letters[Number.parseInt(sign, 16)]);
  return `${beginning}${signs.join("")}q`;
};
