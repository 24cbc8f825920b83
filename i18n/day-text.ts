import type { Locale } from "./routing";

type Asked = { dateStyle?: "full" | "long" | "medium" | "short" };

/** German writes a day with the name of its month, also where others shorten it: 6. Dezember 2026. */
export const dayAsked = <A extends Asked | undefined>(locale: Locale, asked: A): A =>
  locale === "de" && asked?.dateStyle === "medium" ? { ...asked, dateStyle: "long" } : asked;

const months = "janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc";
const firstOfMonth = new RegExp(`(?<!\\d)1(?=\\s(?:${months}))`, "gu");

/**
 * French counts the first day of a month and numbers the others: 1er août, 2 août. German says after a time of day
 * that it is one: um 08:52 Uhr.
 */
export function dayWritten(locale: Locale, text: string): string {
  if (locale === "fr") return text.replace(firstOfMonth, "1er");
  return locale === "de" ? text.replace(/\bum\s\d{1,2}:\d{2}$/u, "$&\u00a0Uhr") : text;
}
