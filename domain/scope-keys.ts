import { type Key, keyOf } from "./key";
import type { Scope } from "./viewer";

/** The keys of which a record has one where a grant of this scope reaches it, or that it reaches every record. */
export function keysOfScope(scope: Scope): "everything" | Key[] {
  switch (scope.kind) {
    case "ALL":
      return "everything";
    case "PARTY":
      return [keyOf("party", scope.partyId)];
    case "PARTNERSHIP":
      return [keyOf("partnership", scope.partnershipId)];
    case "REGIONS":
      return scope.regionIds.map((id) => keyOf("region", id));
  }
}
