import { z } from "zod";
import type { problems } from "../outcome";
import { idSchema } from "../text";

const about = { id: idSchema(100), requestId: z.uuid() };

/** That two organisations are one: all that names this one is to name the other. */
export const mergeSchema = z.strictObject({ ...about, intoId: idSchema(100).min(1, "required") });
export type MergeRequest = z.infer<typeof mergeSchema>;

/** That they are two after all. `id` is the one that stayed. */
export const partSchema = z.strictObject({ ...about, mergeId: idSchema(100) });
export type PartRequest = z.infer<typeof partSchema>;

/** For so long a merge can be undone, in milliseconds. */
export const mergeUndoneWithin = 24 * 60 * 60 * 1000;

export type WhyNotOne = Extract<
  (typeof problems)[number],
  "sameOrganisation" | "unknownChoice" | "otherCountry"
>;
type Body = { id: string; countries: readonly string[]; listed: boolean; hasAccounts: boolean };

/** Whether these countries are the same, in whatever order. */
export const areSameCountries = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((country) => other.includes(country));

/**
 * Why these two are not one; null when they may be. Bodies of different countries never are: a record would
 * name a body of the other side. One that names no country may be of any. Where there are accounts, the two are of
 * the same countries: no merge takes an account to another side of the border (decision 13).
 */
export function whyNotOne(from: Body, into: Body): WhyNotOne | null {
  if (from.id === into.id) return "sameOrganisation";
  if (!into.listed) return "unknownChoice";
  const areNamed = from.countries.length > 0;
  if (
    (from.hasAccounts || (into.hasAccounts && areNamed)) &&
    !areSameCountries(from.countries, into.countries)
  )
    return "otherCountry";
  return isElsewhere(from.countries, into.countries) ? "otherCountry" : null;
}

/** Whether a body of these countries works for none of those; one of none may be of any. */
export const isElsewhere = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((country) => other.includes(country));

/**
 * Whether a body of these countries would be of fewer: one of none is of all. A record names it as competent for one
 * of them; whoever keeps one side of the border alone takes no side away, or the other's record would name a body
 * of theirs (decision 13).
 */
export const losesCountry = (before: readonly string[], after: readonly string[]): boolean =>
  after.length > 0 && (before.length === 0 || before.some((country) => !after.includes(country)));

/**
 * Whether a body of these countries would be of more than it was (null: it is new), besides those of the parties whose
 * bodies its keeper keeps. Nobody makes a body of the other side: a record would name it there, and its accounts would
 * be of that side (decision 21).
 */
export const gainsCountry = (
  before: readonly string[] | null,
  after: readonly string[],
  own: readonly string[],
): boolean => {
  if (before?.length === 0) return false;
  return after.length === 0 || after.some((one) => !own.includes(one) && !before?.includes(one));
};
