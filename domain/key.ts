import type { Noun } from "./noun";
import { type Border, type Places, partiesOf } from "./region";

/**
 * By what a record is reached: where it lies, which partnership took it on, which organisation is
 * competent for it, owns or leads it, is named by its open next step, or takes part; which one leads it; which
 * official registered it, until it is assessed; who owns it; which borders it concerns as a whole; which organisation
 * is asked by its open next step.
 */
type KeyKind =
  | "region"
  | "party"
  | "partnership"
  | "organisation"
  | "lead"
  | "owner"
  | "registrant"
  | "border"
  | "asked";

const ofAll = ["region", "party", "partnership", "organisation", "border"] as const;

/** Of which kinds the records of a noun have keys: for others they need not be asked. */
const kindsOf: Record<Noun, readonly KeyKind[]> = {
  bottleneck: [...ofAll, "owner", "registrant", "asked"],
  project: [...ofAll, "lead"],
};

/** A key as every record carries it: "region:NL213". */
export type Key = `${KeyKind}:${string}`;

/**
 * Keys that must be among those of a record: both, or the one. A ministry acts where its scope and its
 * own organisation fit, everybody else where the scope fits.
 */
export type KeyPair = readonly [Key] | readonly [Key, Key];

/** The same pairs without those that stand twice. */
export const eachOnce = (pairs: readonly KeyPair[]): KeyPair[] => [
  ...new Map(pairs.map((pair) => [pair.join(" "), pair])).values(),
];

export const keyOf = (kind: KeyKind, id: string): Key => `${kind}:${id}`;

/** Whether a record of this noun can have all these keys. */
export const canHave = (noun: Noun, pair: KeyPair): boolean =>
  pair.every((key: Key) => kindsOf[noun].some((kind) => key.startsWith(keyOf(kind, ""))));

/** What decides whose a record is, before it has been written. Regions are NUTS-3 ids. */
type Belonging = {
  regionIds: readonly string[];
  partnershipIds: readonly (string | null)[];
  /** Who is competent for it, does its next step or is a partner in it; empty means nobody. */
  organisationIds: readonly (string | null | undefined)[];
  /** Who leads it, which is one of its organisations too. */
  leadId?: string | null;
  /** Who owns it, which is one of its organisations too. */
  ownerId?: string | null;
  /** The borders that it concerns as a whole. */
  borders: readonly Border[];
  /** Which official registered it, while it is not assessed. */
  registrantId?: string | null;
  /** Whom its open next step asks, which is one of its organisations too. */
  askedId?: string | null;
};

/** The keys of a record with these facts: the same that the database keeps on its row. */
export function keysOf(belonging: Belonging, places: Places): Key[] {
  const { regionIds, partnershipIds, organisationIds, leadId, ownerId, askedId } = belonging;
  const named = (kind: KeyKind, ids: readonly (string | null | undefined)[]) =>
    ids.flatMap((id) => (id ? [keyOf(kind, id)] : []));
  const keys = [
    ...named("region", regionIds),
    ...named("party", partiesOf(regionIds, places)),
    ...named("partnership", partnershipIds),
    ...named("organisation", [...organisationIds, leadId, ownerId, askedId]),
    ...named("lead", [leadId]),
    ...named("owner", [ownerId]),
    ...named("border", belonging.borders),
    ...named("registrant", [belonging.registrantId]),
    ...named("asked", [askedId]),
  ];
  return [...new Set(keys)];
}

/** Of these keys those that say who registered the record: no edit of its facts changes them. */
export const registrantsIn = (keys: readonly string[]): string[] =>
  keys.filter((key) => key.startsWith("registrant:"));
