import type { Problem } from "../outcome";

/** A record that is to point to another, and the record that it names. */
export type Duplication = {
  id: string;
  /** Whether other records point to this one as theirs. */
  hasDuplicates: boolean;
  /** Null: there is none that this official may know of. */
  original: { id: string; duplicateOfId: string | null } | null;
};

/**
 * What is wrong with making one record the duplicate of another, or null. There are no chains: whoever
 * follows a duplicate arrives at a record that goes on by itself.
 */
export function problemOfDuplicate({ id, hasDuplicates, original }: Duplication): Problem | null {
  if (!original) return "unknownReference";
  if (original.id === id) return "itself";
  if (original.duplicateOfId !== null) return "aDuplicate";
  return hasDuplicates ? "hasDuplicates" : null;
}
