const apostrophes = /[’‘´`]/gu;
const dashes = /[\u2010-\u2015]/gu;

/** Text as one finds it by typing: without accents, in small letters, with one kind of apostrophe and dash. */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(apostrophes, "'")
    .replace(dashes, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase()
    .replaceAll("ß", "ss");
