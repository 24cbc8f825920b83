import type { FormValues } from "@/domain/fields";
import { nounSections } from "@/domain/noun";

/** The page on which a list is kept: of a section (`bottlenecks`), with this behind its address, under this name if any. */
export const keepAddress = (section: string, query: string, name = ""): string =>
  `/views?${new URLSearchParams({ section, query, ...(name && { name }) })}`;

/** The same read back, as the form of that page begins; nothing where no list is named. */
export function listToKeep({
  section,
  ...more
}: Readonly<Record<string, string | string[] | undefined>>): FormValues {
  const known = nounSections.find((one) => one === section);
  const text = (value: unknown) => [typeof value === "string" ? value : ""];
  return known ? { section: [known], query: text(more.query), name: text(more.name) } : {};
}
