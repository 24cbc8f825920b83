import { abilities } from "../abilities";
import { registrantsIn } from "../key";
import type { Problems } from "../outcome";
import { may, type Reach } from "../permission";
import type { Anyone } from "../viewer";

/** What of a bottleneck decides whose it is, and a form asks. */
type Owned = Readonly<Record<"regions" | "borders" | "partnerships", readonly string[]>> & {
  ownerId: string;
};

const decisive = ["regions", "borders", "partnerships", "ownerId"] as const;

/**
 * Whoever registered a bottleneck corrects it until it is assessed (domain/permission.ts). Who may edit it for no other
 * reason does not become by that who assesses, publishes or edits it from then on: then the fields by which they would
 * stay as they are.
 */
export function problemsOfRegistrant(
  viewer: Anyone,
  [before, after]: readonly [before: Reach, after: Reach],
  [was, is]: readonly [was: Owned, is: Owned],
): Problems {
  const [mine, becomes] = [withoutRegistrant(before), withoutRegistrant(after)];
  if (may(viewer, "edit", mine)) return {};
  const gains = abilities.some((one) => may(viewer, one, becomes) && !may(viewer, one, mine));
  if (!gains) return {};
  const changed = decisive.filter((field) => markOf(was[field]) !== markOf(is[field]));
  return Object.fromEntries(changed.map((field) => [field, "correctsOnly"] as const));
}

function withoutRegistrant({ keys }: Reach): Reach {
  const registrants = registrantsIn(keys);
  return { keys: keys.filter((key) => !registrants.includes(key)) };
}

const markOf = (value: string | readonly string[]): string =>
  typeof value === "string" ? value : [...value].sort().join(" ");
