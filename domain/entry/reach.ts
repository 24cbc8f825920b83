import { type Key, keyOf } from "../key";
import { grantFor, type Reach } from "../permission";
import { type Places, partiesOf } from "../region";
import type { Anyone, Grant } from "../viewer";
import type { Cells, StoredRow } from "./cells";
import type { EntryNoun } from "./entry";
import type { Facts } from "./facts";

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
      const members = (facts.members as readonly string[]) ?? [];
      const parties = partiesOf(members, around.regions);
      return [...parties, row.partyId].flatMap(keysOfParty);
    }
  }
}

const keysOfPartnership = (id: string, { partnerships }: Surroundings): Key[] => {
  const partyId = partnerships.get(id)?.partyId;
  return partyId ? [keyOf("partnership", id), keyOf("party", partyId)] : [];
};

const keysOfParty = (id: unknown): Key[] =>
  typeof id === "string" && id !== "" ? [keyOf("party", id)] : [];

const rolesIn = (facts: Facts): readonly Cells[] => (facts.coordinates as readonly Cells[]) ?? [];

/**
 * All that an edit touches: the entry as it was and as it becomes, and of an office each partnership in which its
 * role changes, so that who coordinates one partnership says nothing of another.
 */
export function reachesOfEdit(
  noun: EntryNoun,
  before: Entry,
  after: Facts,
  around: Surroundings,
): Reach[] {
  const was = reachOfEntry(noun, before, around);
  if (noun !== "commissioner")
    return [was, reachOfEntry(noun, { ...before, facts: after }, around)];
  const told = (rows: readonly Cells[]) => new Set(rows.map((row) => JSON.stringify(row)));
  const [old, now] = [rolesIn(before.facts), rolesIn(after)];
  const changed = [
    ...old.filter((row) => !told(now).has(JSON.stringify(row))),
    ...now.filter((row) => !told(old).has(JSON.stringify(row))),
  ];
  return [
    was,
    ...changed.map(({ partnershipId = "" }) => ({
      keys: keysOfPartnership(partnershipId, around),
    })),
  ];
}

/** The grant by which this official may make an edit that touches all of this; undefined when none of theirs does. */
export function grantForAll(viewer: Anyone, reaches: readonly Reach[]): Grant | undefined {
  const grants = reaches.map((reach) => grantFor(viewer, "maintain", reach));
  return grants.every((grant) => grant !== undefined) ? grants[0] : undefined;
}
