import "server-only";
import { type WhyNotOne, whyNotOne } from "@/domain/entry/merge";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { StoredEntry } from "@/prisma/entries";
import { leavesRecords } from "./countries";

/** What decides whether it may be one with another. */
export const bodyOf = ({ id, row, facts }: StoredEntry) => ({
  ...{ id, listed: row.listed !== false, hasAccounts: row.hasAccounts === true },
  countries: facts.countries as readonly string[],
});

/** Why the first does not become one with the second; null when it may. */
export async function whyNotMerged(
  tx: Pick<Transaction, "bottleneckSide">,
  viewer: Viewer,
  first: StoredEntry,
  second: StoredEntry,
): Promise<WhyNotOne | null> {
  const [from, into] = [bodyOf(first), bodyOf(second)];
  const problem = whyNotOne(from, into);
  if (problem) return problem;
  const leaves = await leavesRecords(tx, viewer, from.id, [from.countries, into.countries]);
  return leaves ? "otherCountry" : null;
}
