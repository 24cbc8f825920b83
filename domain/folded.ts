/** Marks on letters, and signs that nobody sees. */
const marks =
  /[\u0300-\u036f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+|[\ufe00-\ufe0f]+/gu;
const capitals = /[A-Z\u0391-\u03a1\u03a3-\u03a9\u0410-\u042f]/gu;
const spaces = /[\t\n\v\f\r\u0085\u1680\u2028\u2029 ]+/gu;

/** What has no accent to lose, and yet is typed otherwise. */
const others: Readonly<Record<string, string>> = {
  ...{ ß: "ss", ẞ: "ss", æ: "ae", Æ: "ae", œ: "oe", Œ: "oe", ø: "o", Ø: "o", đ: "d", Đ: "d" },
  ...{ ð: "d", Ð: "d", ł: "l", Ł: "l", ħ: "h", Ħ: "h", ı: "i", ſ: "s", ς: "σ" },
  ...{ "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-" },
  ...{ "`": "'", "‘": "'", "’": "'", "\u201b": "'", "\u02bc": "'", "\u2032": "'" },
  ...{ "\u2212": "-", "\u2044": "/", "\u2215": "/" },
  ...{ "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"' },
};
/** Most words: letters without accents, digits and the signs of this keyboard, one space between them. Looking at each sign takes far longer. */
const unaccented = /^(?:[!-_a-~]| (?! ))*$/;
const otherSigns = new RegExp(`[${Object.keys(others).join("")}]`, "gu");

/**
 * Text as one finds it by typing: without accents and capitals, with one kind of apostrophe, hyphen, quotation mark
 * and space, ß as ss. `gw_fold` in the database is the same, held together by a property test.
 */
export const folded = (text: string): string =>
  unaccented.test(text) ? text.toLowerCase().trim() : foldedSigns(text);

const foldedSigns = (text: string): string =>
  text
    // This one would be taken apart into a space and an accent.
    .replaceAll("\u00b4", "'")
    .normalize("NFKD")
    .replace(marks, "")
    .replace(otherSigns, (sign) => others[sign] ?? sign)
    .replace(capitals, (letter) => letter.toLowerCase())
    .replace(spaces, " ")
    .replace(/^ | $/g, "");

const umlauts: Readonly<Record<string, string>> = {
  ...{ ä: "ae", ö: "oe", ü: "ue", Ä: "ae", Ö: "oe", Ü: "ue" },
};

/** The same with umlauts spelled out: "muenster" of Münster. `gw_spelled` in the database. */
export const spelledOut = (text: string): string =>
  folded(text.normalize("NFC").replace(/[äöüÄÖÜ]/gu, (letter) => umlauts[letter] ?? letter));

/** The one or two ways in which a text is typed, folded: "munster" and "muenster". */
export function spellings(text: string): string[] {
  if (unaccented.test(text)) return [folded(text)];
  const [plain, spelled] = [folded(text), spelledOut(text)];
  return plain === spelled ? [plain] : [plain, spelled];
}
