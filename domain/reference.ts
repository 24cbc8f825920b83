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

/** The part of a reference that someone typed in a search box, or null: "gw-2026", "2026-0042", "0042". */
export function partOfReference(typed: string): string | null {
  const text = typed.trim().toUpperCase();
  return /^(G[WP])(-\d{0,4}(-\d{0,7})?)?$/.test(text) || /^(\d{4}-)?\d{3,7}$/.test(text)
    ? text
    : null;
}
