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
  const isApart =
    areNamed &&
    into.countries.length > 0 &&
    !from.countries.some((country) => into.countries.includes(country));
  return isApart ? "otherCountry" : null;
}

/**
 * Whether a body of these countries would be of fewer: one of none is of all. A record names it as competent for one
 * of them; whoever keeps one side of the border alone takes no side away, or the other's record would name a body
 * of theirs (decision 13).
 */
export const losesCountry = (before: readonly string[], after: readonly string[]): boolean =>
  after.length > 0 && (before.length === 0 || before.some((country) => !after.includes(country)));
