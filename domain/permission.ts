import { type Ability, alongWholeBorder, permissions, type Range } from "./abilities";
import { alongBorders } from "./border";
import { eachOnce, type Key, type KeyPair, keyOf } from "./key";
import type { Country } from "./region";
import { keysOfScope } from "./scope-keys";
import type { Anyone, Grant, Viewer } from "./viewer";

/** What decides whose a record is: its keys (domain/key.ts). */
export type Reach = { keys: readonly string[] };

/** What an ability reaches: every record, or those that have a pair of keys. */
export type Reached = "everything" | readonly KeyPair[];

/** What this official reaches with one of these abilities: the rule that every question about records asks. */
export function reachedBy(viewer: Anyone, ...asked: readonly Ability[]): Reached {
  const reached = (viewer?.grants ?? []).flatMap((grant) =>
    asked.map((ability) => reachedByGrant(viewer, grant, ability)),
  );
  if (reached.includes("everything")) return "everything";
  return eachOnce(reached.flatMap((one) => (one === "everything" ? [] : one)));
}

/** The grants by which this official may do this with this record. */
export const grantsThatReach = (viewer: Anyone, ability: Ability, record: Reach): Grant[] =>
  viewer?.grants.filter((grant) => has(record, reachedByGrant(viewer, grant, ability))) ?? [];

/** The first of them, or undefined when none allows it. */
export const grantFor = (viewer: Anyone, ability: Ability, record: Reach): Grant | undefined =>
  grantsThatReach(viewer, ability, record)[0];

export const may = (viewer: Anyone, ability: Ability, record: Reach): boolean =>
  grantFor(viewer, ability, record) !== undefined;

/** Whether this official may do this somewhere: what decides if a button is offered at all. */
export const mayAnywhere = (viewer: Anyone, ability: Ability): boolean =>
  viewer?.grants.some((grant) => permissions[grant.role][ability] !== undefined) ?? false;

/** A record is seen by whom it was published to: everyone, or those whose grant reaches it, or who are asked something. */
export const maySee = (viewer: Anyone, record: Reach & { published: boolean }): boolean =>
  record.published || has(record, seenBy(viewer));

/** Which records this viewer sees also while they are internal. */
export const seenBy = (viewer: Anyone): Reached => reachedBy(viewer, "see", "answer");

/**
 * Whether an official reads what one side of the border wrote for itself. A grant says which records, the
 * side says which internal parts: it takes both, also under a grant for everything. What was written for all
 * sides (null) is read by all who see the record.
 */
export const readsSide = (viewer: Anyone, record: Reach, side: Country | null): boolean =>
  may(viewer, "see", record) && isOwnSide(viewer, side);

/** Whether this is the viewer's side, or what all sides share. */
const isOwnSide = (viewer: Anyone, side: Country | null): boolean =>
  viewer !== null && (side === null || viewer.side === side);

const has = ({ keys }: Reach, reached: Reached): boolean =>
  reached === "everything" ||
  reached.some((pair) => pair.every((key: string) => keys.includes(key)));

/** A page asks the same of each of its records: what a grant reaches is reckoned once for each viewer. */
const reckoned = new WeakMap<Viewer, Map<Grant, Partial<Record<Ability, Reached>>>>();

function reachedByGrant(viewer: Anyone, grant: Grant, ability: Ability): Reached {
  if (!viewer) return [];
  const ofViewer = reckoned.get(viewer) ?? new Map();
  const ofGrant = ofViewer.get(grant) ?? {};
  reckoned.set(viewer, ofViewer.set(grant, ofGrant));
  ofGrant[ability] ??= reckon(viewer, grant, ability);
  return ofGrant[ability];
}

function reckon(viewer: Viewer, grant: Grant, ability: Ability): Reached {
  const range = permissions[grant.role][ability];
  if (!range) return [];
  if (range === "asked") return [[keyOf("asked", viewer.organisationId)]];
  const keys = keysOfScope(grant.scope);
  const own = ownKey(viewer, range);
  const ofAll = (alongWholeBorder[grant.role] ?? alongWholeBorder.others).includes(ability);
  const { organisationId } = viewer;
  // Until it is assessed, whoever registered it corrects it.
  const registrantId = ability === "edit" || ability === "plan" ? viewer.id : undefined;
  const along = alongBorders(grant, ofAll, { own, organisationId, registrantId });
  const alone = (all: readonly Key[]) => all.map((key): KeyPair => [key]);
  if (!own) return keys === "everything" ? keys : [...alone(keys), ...along];
  if (range === "allAndNamed")
    return keys === "everything" ? keys : [...alone([...keys, own]), ...along];
  return keys === "everything" ? [[own]] : [...keys.map((key): KeyPair => [key, own]), ...along];
}

/** The key by which a record is this official's own, or their organisation's. */
function ownKey({ id, organisationId }: Viewer, range: Exclude<Range, "asked">): Key | null {
  switch (range) {
    case "all":
      return null;
    case "led":
      return keyOf("lead", organisationId);
    case "registered":
      return keyOf("registrant", id);
    default:
      return keyOf("organisation", organisationId);
  }
}
