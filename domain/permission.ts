import { alongBorders } from "./border";
import { eachOnce, type Key, type KeyPair, keyOf } from "./key";
import type { Country } from "./region";
import { keysOfScope } from "./scope-keys";
import type { Anyone, Grant, Role, Viewer } from "./viewer";

/** What an official can do with the records that a grant reaches. */
export const abilities = [
  "see",
  "register",
  "edit",
  "assess",
  "treat",
  "decide",
  "publish",
  "report",
  "maintain",
  "plan",
  "answer",
] as const;
export type Ability = (typeof abilities)[number];

/**
 * Among which records of the grant's scope an official may: all of them; those that name the own organisation as
 * competent, owner or taker of the next step, or as lead or partner of a project; projects it leads; and what one
 * registered oneself, while it is not assessed. "allAndNamed" reaches beyond the scope: who is named reads it. So does
 * "asked": what the open next step asks of the own organisation.
 */
export type Range = "all" | "named" | "led" | "registered" | "allAndNamed" | "asked";

const inAll = (...allowed: readonly Ability[]): Partial<Record<Ability, Range>> =>
  Object.fromEntries(allowed.map((ability) => [ability, "all"]));

const withAll: Partial<Record<Ability, Range>> = { ...inAll(...abilities), answer: "asked" };

/**
 * Who may do what with a record.
 *
 * see: read it while it is internal, with what the own side wrote for itself. register: add one. edit: change its
 * facts, and say the position of the own side. assess: judge whether it is an obstacle. treat: carry it through
 * analysis and treatment, hold it, reopen it. decide: end it. publish: show it to the public or withdraw it. report:
 * milestones and progress of a project. maintain: keep right what the records refer to: partnerships, places, bodies
 * and offices. plan: agree who does what next and by when, and which official has it in hand. answer: say that the next
 * step is done, will be later, or something else about it; whoever is asked reads the record too, but not what a side
 * keeps to itself.
 */
export const permissions: Record<Role, Partial<Record<Ability, Range>>> = {
  REGIONAL_COORDINATOR: withAll,
  CABINET: {
    ...inAll("see", "register", "treat", "decide", "publish", "maintain", "plan"),
    ...{ edit: "registered", answer: "asked" },
  },
  COMPETENT_BODY: {
    ...{ see: "allAndNamed", treat: "named", report: "led", plan: "named", answer: "asked" },
  },
  PARTNER_OFFICIAL: { ...inAll("see", "register", "edit", "report", "plan"), answer: "asked" },
  PARTNER_COORDINATOR: {
    ...inAll("see", "register", "edit", "assess", "treat", "report", "maintain", "plan"),
    answer: "asked",
  },
  NATIONAL_COORDINATOR: withAll,
  READER: { see: "all", answer: "asked" },
  ADMINISTRATOR: {},
};

/**
 * What of it a role may with all that concerns a border as a whole, under a grant at that border. The rest it may
 * there with what its own organisation owns or leads (docs/decisions/0022-along-the-whole-border.md).
 */
const alongWholeBorder: Partial<Record<Role, readonly Ability[]>> & { others: readonly Ability[] } =
  {
    NATIONAL_COORDINATOR: abilities,
    others: ["see", "register"],
  };

/**
 * What is done to the record as a whole, and so for both sides of the border: nobody does it for the other side
 * alone. Each such step says to its reader what it asks of the other side (decision 20).
 */
export const forBothSides = ["decide", "publish"] as const satisfies readonly Ability[];

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

function reachedByGrant(viewer: Anyone, grant: Grant, ability: Ability): Reached {
  const range = permissions[grant.role][ability];
  if (!viewer || !range) return [];
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
