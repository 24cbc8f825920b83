import type { Language } from "./language";
import { cleanLine, withoutWideSigns } from "./text";

/** An amount of money as the database keeps it: "7400000.50". */
export type Amount = string;

/** The sign before the decimals, as one types it in a language. */
const decimalSign: Record<Language, "," | "."> = { nl: ",", de: ",", fr: ",", en: "." };

/** Digits, or threes of digits parted by one and the same sign; then perhaps decimals. */
const written = /^(\d{1,12}|[1-9]\d{0,2}(?:([.,' ])\d{3}(?:\2\d{3}){0,2}))(?:([.,])(\d{1,2}))?$/;
const oneThousand = /^\d+[.,]\d{3}$/;

/**
 * An amount as one types it, with or without signs between the thousands, € or EUR beside it, and "1.234,-".
 * Where only the language of the reader can tell, it does: 1.234 is above a thousand in Dutch, German and
 * French, and 1,234 in English; the other way round it is refused. Nothing, negatives, parts of a cent and
 * "1,5 mln" are no amounts: null.
 */
export function readAmount(typed: string, language: Language): Amount | null {
  const text = plain(typed)
    .replace(
      /^(?:(?:€|eur(?:os?)?(?!\p{L}))[ :]*){1,2}|(?: ?(?:€|(?<!\p{L})euro(?:'?s)?|(?<!\p{L})eur)){1,2}\.?$/giu,
      "",
    )
    .replace(/ ?[.,](?: ?[-=]{1,2})?$/u, "");
  const [, whole = "", group, decimal, cents = ""] = written.exec(text) ?? [];
  if (whole === "" || (group && group === decimal)) return null;
  if (oneThousand.test(text) && group === decimalSign[language]) return null;
  const digits = whole.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
  const amount = `${digits}.${cents.padEnd(2, "0")}`;
  return /[1-9]/.test(amount) ? amount : null;
}

/** An amount as its reader would type it: "7400000,50"; without the cents when there are none. */
export const writeAmount = (amount: Amount, language: Language): string =>
  amount.replace(/\.00$/, "").replace(".", decimalSign[language]);

/** How many there are, at most 999,999,999: nothing is counted in parts, so that any sign parts thousands. */
export function readCount(typed: string): number | null {
  const [, whole = "", , decimal] = written.exec(plain(typed).replace(/[.,]$/u, "")) ?? [];
  const digits = whole.replace(/\D/g, "");
  return digits === "" || decimal || digits.length > 9 ? null : Number(digits);
}

/** Spaces of every width are one, the signs for an apostrophe and a hyphen as well, digits of full width. */
const plain = (typed: string): string =>
  withoutWideSigns(cleanLine(typed))
    .replace(/ ?;$/u, "")
    .replace(/[’‘ʼ′`´]/gu, "'")
    .replace(/[\p{Pd}\u2212]/gu, "-");
