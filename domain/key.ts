import { type Places, partiesOf } from "./region";

/**
 * By what a record is reached: where it lies, which partnership took it on, which organisation is
 * competent for it, owns or leads it, or takes part. `border` is kept for parts of the border.
 */
const keyKinds = ["region", "party", "partnership", "organisation", "border"] as const;
type KeyKind = (typeof keyKinds)[number];

/** A key as every record carries it: "region:NL213". */
export type Key = `${KeyKind}:${string}`;

export const keyOf = (kind: KeyKind, id: string): Key => `${kind}:${id}`;

/** What decides whose a record is, before it has been written. Regions are NUTS-3 ids. */
type Belonging = {
  regionIds: readonly string[];
  partnershipIds: readonly (string | null)[];
  /** Who is competent for it, owns or leads it, or is a partner in it; empty means nobody. */
  organisationIds: readonly (string | null | undefined)[];
};

/** The keys of a record with these facts: the same that the database keeps on its row. */
export function keysOf(
  { regionIds, partnershipIds, organisationIds }: Belonging,
  places: Places,
): Key[] {
  const named = (kind: KeyKind, ids: readonly (string | null | undefined)[]) =>
    ids.flatMap((id) => (id ? [keyOf(kind, id)] : []));
  const keys = [
    ...named("region", regionIds),
    ...named("party", partiesOf(regionIds, places)),
    ...named("partnership", partnershipIds),
    ...named("organisation", organisationIds),
  ];
  return [...new Set(keys)];
}
