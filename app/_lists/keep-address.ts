import type { FormValues } from "@/domain/fields";
import { nounSections } from "@/domain/noun";

/** What the form of a kept list holds: a section (`bottlenecks`), what stands behind its address, and what it was called. */
type ToKeep = { section: string; query: string; name?: string; isStart?: boolean };

/** The page on which a list is kept, with its form filled in as far as it is known. */
export const keepAddress = ({ section, query, name, isStart }: ToKeep): string =>
  `/views?${new URLSearchParams({ section, query, ...(name && { name }), ...(isStart && { isStart: "yes" }) })}`;

/** The same read back, as the form of that page begins; nothing where no list is named. */
export function listToKeep({
  section,
  ...more
}: Readonly<Record<string, string | string[] | undefined>>): FormValues {
  const known = nounSections.find((one) => one === section);
  const text = (value: unknown) => [typeof value === "string" ? value : ""];
  const { query, name, isStart } = more;
  return known
    ? { section: [known], query: text(query), name: text(name), isStart: text(isStart) }
    : {};
}
