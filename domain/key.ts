import { type Places, partiesOf } from "./region";

/**
 * By what a record is reached: where it lies, which partnership took it on, which organisation is
 * competent for it, owns or leads it, is named by its open next step, or takes part; which one leads it; which
 * official registered it, until it is assessed. `border` is kept for parts of the border.
 */
type KeyKind =
  | "region"
  | "party"
  | "partnership"
  | "organisation"
  | "lead"
  | "registrant"
  | "border";

/** A key as every record carries it: "region:NL213". */
export type Key = `${KeyKind}:${string}`;

export const keyOf = (kind: KeyKind, id: string): Key => `${kind}:${id}`;

/** What decides whose a record is, before it has been written. Regions are NUTS-3 ids. */
type Belonging = {
  regionIds: readonly string[];
  partnershipIds: readonly (string | null)[];
  /** Who is competent for it, owns it, does its next step or is a partner in it; empty means nobody. */
  organisationIds: readonly (string | null | undefined)[];
  /** Who leads it, which is one of its organisations too. */
  leadId?: string | null;
  /** Which official registered it, while it is not assessed. */
  registrantId?: string | null;
};

/** The keys of a record with these facts: the same that the database keeps on its row. */
export function keysOf(
  { regionIds, partnershipIds, organisationIds, leadId, registrantId }: Belonging,
  places: Places,
): Key[] {
  const named = (kind: KeyKind, ids: readonly (string | null | undefined)[]) =>
    ids.flatMap((id) => (id ? [keyOf(kind, id)] : []));
  const keys = [
    ...named("region", regionIds),
    ...named("party", partiesOf(regionIds, places)),
    ...named("partnership", partnershipIds),
    ...named("organisation", [...organisationIds, leadId]),
    ...named("lead", [leadId]),
    ...named("registrant", [registrantId]),
  ];
  return [...new Set(keys)];
}

/** Of these keys those that say who registered the record: no edit of its facts changes them. */
export const registrantsIn = (keys: readonly string[]): string[] =>
  keys.filter((key) => key.startsWith("registrant:"));
