import type { FormValues } from "@/domain/fields";
import { nounSections } from "@/domain/noun";

/** The page on which a list is kept under a name: the list of a section (`bottlenecks`) with this behind its address. */
export const keepAddress = (section: string, query: string): string =>
  `/views?${new URLSearchParams({ section, query })}`;

/** The same read back, as the form of that page begins; nothing where no list is named. */
export function listToKeep({
  section,
  query,
}: Readonly<Record<string, string | string[] | undefined>>): FormValues {
  const known = nounSections.find((one) => one === section);
  return known ? { section: [known], query: [typeof query === "string" ? query : ""] } : {};
}
