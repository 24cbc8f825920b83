import { z } from "zod";
import { tooLong } from "./outcome";

/** Blank, but no white space: the empty signs of Braille, Hangul, music and hieroglyphs. */
const filler = /[\u2800\u3164\uFFA0\u{1D159}\u{13441}\u{13442}]/gu;

/** Joiners and signs of variation are looked at by where they stand; all else of this kind goes. */
const looked = "\\u200C\\u200D\\uFE0E\\uFE0F";

/**
 * What nobody sees: format signs (soft hyphens, zero-width spaces, marks of direction, tags), signs that are
 * ignored when shown, halves of signs, what is no sign at all, and the place of a picture that was not pasted.
 */
const hidden = new RegExp(
  `(?![${looked}])[\\0\\uFFFC\\p{Cf}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]`,
  "gu",
);

/** Control signs stand between words when a word processor leaves them: a space keeps the words apart. */
const control = /(?![\t\n])\p{Cc}/gu;

const lineEnd = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** More marks on one letter than any language writes: they would cover the lines around it. */
const pile = /(\p{M}{10})\p{M}+/gu;

/** The scripts in which a joiner changes what one reads. */
const scripts = "Arab Syrc Mong Nkoo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr";
const joined = `(?:(?=[\\p{L}\\p{M}])[${scripts.replace(/(\w+) ?/g, "\\p{Script=$1}")}])`;
const emoji = "\\p{Extended_Pictographic}";

/** A joiner between letters of such a script or between pictures, and the form of a picture or a key cap. */
const needed =
  `(?<=${joined})[\\u200C\\u200D](?=${joined})` +
  `|(?<=${emoji}[\\uFE0F\\p{Emoji_Modifier}]?)\\u200D(?=${emoji})` +
  `|(?<=${emoji})[\\uFE0E\\uFE0F]|(?<=[0-9#*])\\uFE0F(?=\\u20E3)`;
const joiners = new RegExp(`(${needed})|[${looked}]`, "gu");

/**
 * Text as it is kept: composed (NFC), lines ended by \n, without signs that nobody sees, nothing invisible at
 * its ends. What one sees stays. Text of which one sees nothing, such as an accent without a letter or a sign that
 * no font has, is "".
 */
export function cleanText(typed: string): string {
  const text = typed
    .replace(lineEnd, "\n")
    .replace(filler, " ")
    .replace(hidden, "")
    .replace(control, " ")
    .replace(/([\u200C\u200D])[\u200C\u200D]+/gu, "$1")
    .normalize("NFC")
    .replace(joiners, (_, needed?: string) => needed ?? "")
    .normalize("NFC")
    .replace(pile, "$1")
    .trim();
  return isVisible(text) ? text : "";
}

/** The same on one line: each run of white space is one space. */
export const cleanLine = (typed: string): string => cleanText(typed).replace(/\s+/gu, " ");

/** What was typed, without what no database keeps: nothing, and halves of signs. All else stays as it is. */
export const withoutNoSigns = (text: string): string => text.replace(/[\0\p{Cs}]/gu, "");

/** Letters, digits and signs of full width, as keyboards in Asia give them, in their usual form. */
export const withoutWideSigns = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** The first signs of a text, so many at most: none is cut in half, as an emoji of two halves would be. */
export const firstSigns = (text: string, most: number): string => [...text].slice(0, most).join("");

/** What someone searches for, as far as a search looks at it: the first 200 signs of the line. */
export const searchedText = (typed: string): string => cleanLine(firstSigns(cleanLine(typed), 200));

/**
 * On what ground a text was erased, where this is what was left of it; null for all else. The mark is made by
 * the database (erased_mark), stands in lists and files as it is, and any language reads it.
 */
export const erasedGround = (text: string): string | null =>
  /^\[… (?<ground>.{1,100})\]$/u.exec(text)?.groups?.ground ?? null;

/** How many signs a text has: code points, so that an emoji is not two. */
export const countSigns = (text: string): number => [...text].length;

/** One line of at most so many signs; what is longer is told by how much. May be empty. */
export const lineSchema = (longest: number) => atMost(z.string().overwrite(cleanLine), longest);

/** Text of several lines and at most so many signs. May be empty. */
export const textSchema = (longest: number) => atMost(z.string().overwrite(cleanText), longest);

/** A line of which one sees something. */
export const requiredLine = (longest: number) => lineSchema(longest).min(1, "required");

/** A text of which one sees something. */
export const requiredText = (longest: number) => textSchema(longest).min(1, "required");

/** The name by which the portal knows something; one types none. Its length is no matter for the reader. */
export const idSchema = (longest = 100) => z.string().trim().max(longest, "unknownChoice");

const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

const atMost = (schema: z.ZodString, longest: number): z.ZodString =>
  schema.check(({ value, issues }) => {
    const by = countSigns(value) - longest;
    if (by > 0) issues.push({ code: "custom", message: tooLong(by), input: value });
  });
