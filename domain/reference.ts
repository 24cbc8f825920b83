import { z } from "zod";

/** GW numbers bottlenecks, GP numbers projects. */
export type ReferenceKind = "GW" | "GP";

/** The reference of the nth record of a year: GW-2026-0042. Past 9999 the number grows longer. */
export const formatReference = (kind: ReferenceKind, year: number, number: number): string =>
  `${kind}-${year}-${String(number).padStart(4, "0")}`;

/** A whole reference of this kind; small letters and spaces around it are forgiven. */
export const referenceSchema = (kind: ReferenceKind) =>
  z
    .string()
    .trim()
    .toUpperCase()
    .regex(new RegExp(`^${kind}-\\d{4}-\\d{4,7}$`));

/** What someone typed of a reference: how it begins, or the whole number at its end. */
export type ReferencePart = { begin: string } | { end: string };

/**
 * The part of a reference that someone typed in a search box, or null: "gw-2026", "2026-0042", "0042". A number
 * alone is a whole running number or nothing, and a year alone is none: who types "2025" or "925" looks for a rule.
 */
export function partOfReference(typed: string): ReferencePart | null {
  const text = typed.trim().toUpperCase();
  if (/^(G[WP])(-\d{0,4}(-\d{0,7})?)?$/.test(text)) return { begin: text };
  const isNumber = /^\d{4,7}$/.test(text) && !/^(19|20|21)\d\d$/.test(text);
  return isNumber || /^\d{4}-\d{4,7}$/.test(text) ? { end: text } : null;
}
