import { type Key, keyOf } from "../key";
import type { Problems } from "../outcome";
import { grantFor, type Reach, reachedBy } from "../permission";
import { type Places, partiesOf } from "../region";
import type { Anyone, Grant } from "../viewer";
import type { StoredRow } from "./cells";
import type { EntryNoun } from "./entry";
import type { Facts } from "./facts";
import type { Cells } from "./part";

/** What has to be known beside an entry to tell whose it is. */
type Surroundings = {
  partnerships: ReadonlyMap<string, { partyId: string }>;
  regions: Places;
};

type Entry = { id: string; row: StoredRow; facts: Facts };

/**
 * Whose an entry is: a partnership its own and its neighbour's, an office that of the partnerships it coordinates, a
 * place and a body of the parties that it lies in or is of. Regions are no keys here: who coordinates a stretch
 * of the border keeps its records, and not what the whole border is called.
 */
export function reachOfEntry(noun: EntryNoun, entry: Entry, around: Surroundings): Reach {
  return { keys: keysOfEntry(noun, entry, around) };
}

function keysOfEntry(noun: EntryNoun, { id, row, facts }: Entry, around: Surroundings): Key[] {
  switch (noun) {
    case "partnership":
      return keysOfPartnership(id, around);
    case "commissioner":
      return rolesIn(facts).flatMap(({ partnershipId = "" }) =>
        keysOfPartnership(partnershipId, around),
      );
    case "organisation":
      return keysOfParty(facts.partyId);
    case "region": {
      const parties = partiesOf(membersIn(facts), around.regions);
      return [...parties, row.partyId].flatMap(keysOfParty);
    }
  }
}

/** Whether this official keeps the bodies of any party: else nobody offers them the form of a new one. */
export function keepsBodies(viewer: Anyone): boolean {
  const reached = reachedBy(viewer, "maintain");
  return (
    reached === "everything" ||
    reached.some((pair) => pair.every((key) => key.startsWith(keyOf("party", ""))))
  );
}

/** Whether this official keeps the bodies of every party. */
export const keepsAll = (viewer: Anyone): boolean =>
  grantFor(viewer, "maintain", { keys: [] }) !== undefined;

/** The parties whose bodies this official keeps; none where they keep those of all. */
export function partiesKept(viewer: Anyone): string[] {
  const reached = reachedBy(viewer, "maintain");
  const keys = reached === "everything" ? [] : new Set<string>(reached.flat());
  const party = keyOf("party", "");
  return [...keys].flatMap((key) => (key.startsWith(party) ? [key.slice(party.length)] : []));
}

const keysOfPartnership = (id: string, { partnerships }: Surroundings): Key[] => {
  const partyId = partnerships.get(id)?.partyId;
  return partyId ? [keyOf("partnership", id), keyOf("party", partyId)] : [];
};

const keysOfParty = (id: unknown): Key[] =>
  typeof id === "string" && id !== "" ? [keyOf("party", id)] : [];

const membersIn = (facts: Facts): readonly string[] => (facts.members as readonly string[]) ?? [];
const rolesIn = (facts: Facts): readonly Cells[] => (facts.coordinates as readonly Cells[]) ?? [];

/**
 * What an edit touches beside the entry itself, by the field that does: of an office each partnership in which its
 * role changes, so that who coordinates one partnership says nothing of another; of a cooperation region the party of
 * each region that comes or goes, because a grant for the cooperation reaches it or reaches it no more.
 */
function reachesOfFields(
  noun: EntryNoun,
  before: Facts,
  after: Facts,
  around: Surroundings,
): Record<string, Reach[]> {
  switch (noun) {
    case "commissioner": {
      const roles = changed(rolesIn(before), rolesIn(after), (row) => JSON.stringify(row));
      const keys = roles.map(({ partnershipId = "" }) => keysOfPartnership(partnershipId, around));
      // An office that would coordinate nothing any more is left to whoever keeps all: nobody else could put it right.
      const isLeft = roles.length > 0 && rolesIn(after).length === 0;
      return { coordinates: [...keys, ...(isLeft ? [[]] : [])].map((keys) => ({ keys })) };
    }
    case "region": {
      const members = changed(membersIn(before), membersIn(after), (id) => id);
      const parties = members.map((id) => partiesOf([id], around.regions));
      return { members: parties.map((ids) => ({ keys: ids.flatMap(keysOfParty) })) };
    }
    case "partnership":
    case "organisation":
      return {};
  }
}

/** What stands in one of two lists alone. */
function changed<T>(old: readonly T[], now: readonly T[], markOf: (one: T) => string): T[] {
  const [was, is] = [old, now].map((list) => new Set(list.map(markOf)));
  return [
    ...old.filter((one) => !is?.has(markOf(one))),
    ...now.filter((one) => !was?.has(markOf(one))),
  ];
}

/** All that an edit touches: the entry as it was and as it becomes, and what its fields do. */
export function reachesOfEdit(
  noun: EntryNoun,
  before: Entry,
  after: Facts,
  around: Surroundings,
): Reach[] {
  const is = noun === "commissioner" ? [] : [{ ...before, facts: after }];
  return [
    ...[before, ...is].map((entry) => reachOfEntry(noun, entry, around)),
    ...Object.values(reachesOfFields(noun, before.facts, after, around)).flat(),
  ];
}

/** The fields in which an edit touches what this official does not coordinate. */
export const notTheirs = (
  viewer: Anyone,
  noun: EntryNoun,
  before: Facts,
  after: Facts,
  around: Surroundings,
): Problems =>
  Object.fromEntries(
    Object.entries(reachesOfFields(noun, before, after, around)).flatMap(([field, reaches]) =>
      reaches.length > 0 && !grantForAll(viewer, reaches) ? [[field, "notYourPart"] as const] : [],
    ),
  );

/** The grant by which this official may make an edit that touches all of this; undefined when none of theirs does. */
export function grantForAll(viewer: Anyone, reaches: readonly Reach[]): Grant | undefined {
  const grants = reaches.map((reach) => grantFor(viewer, "maintain", reach));
  return grants.every((grant) => grant !== undefined) ? grants[0] : undefined;
}
