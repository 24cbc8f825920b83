import "server-only";
import type { NamedRecord } from "@/domain/event/payload";

/** The records that an edit linked, and those whose link it took away. */
export type Links = { linked: NamedRecord[]; unlinked: NamedRecord[] };

/** What an edit did to the links with these records, from the references before and after. */
export function linksBetween(
  type: NamedRecord["type"],
  records: readonly { id: string; reference: string }[],
  before: readonly string[],
  after: readonly string[],
): Links {
  const only = (some: readonly string[], others: readonly string[]) =>
    records
      .filter(({ reference }) => some.includes(reference) && !others.includes(reference))
      .map(({ id, reference }) => ({ type, id, reference }));
  return { linked: only(after, before), unlinked: only(before, after) };
}
