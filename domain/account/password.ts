import { z } from "zod";
import { commonPasswords } from "./common-passwords";

/** The cost of an argon2id hash, as OWASP advises; whoever makes one uses these. */
export const hashingCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A password that someone types to get in; only its length is limited. */
export const givenPasswordSchema = z.string().min(1, "required").max(200, "tooLong");

/** A password that someone chooses. */
export const newPasswordSchema = z
  .string()
  .min(1, "required")
  .min(12, "tooShort")
  .max(200, "tooLong")
  .refine((password) => !isCommon(password), "commonPassword");

/**
 * Whether a password is among the first that anyone tries: a common word, also with other capitals, with
 * digits and signs around it, with 0 for o, or twice in a row; only digits; or very few characters.
 */
export function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  const half = lower.slice(0, lower.length / 2);
  const once = half + half === lower ? half : lower;
  return (
    new Set(lower).size < 5 ||
    /^[\d\W_]+$/.test(lower) ||
    [once, lettersOf(once)].some((form) => isListed(form) || isListed(withLetters(form)))
  );
}

const isListed = (form: string): boolean =>
  commonPasswords.has(form) || commonPasswords.has(lettersOf(form));

const lettersOf = (text: string): string => text.replace(/^[^a-z]+|[^a-z]+$/g, "");

const letterFor: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "@": "a",
  $: "s",
};

const withLetters = (text: string): string =>
  text.replace(/[01345@$]/g, (sign) => letterFor[sign] ?? sign);
