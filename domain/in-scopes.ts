import { permissions } from "./abilities";
import { alongBorders } from "./border";
import { eachOnce, keyOf } from "./key";
import { type Reached, reachedBy } from "./permission";
import type { Anyone, Scope, Viewer } from "./viewer";

/**
 * What lies in the scopes of this official: all that they see there, but of what concerns a border as a whole, which is
 * counted apart (docs/decisions/0022-along-the-whole-border.md), only what their own organisation owns or leads, or the
 * partnership with their party took on.
 */
export function reachedInScopes(viewer: Anyone): Reached {
  const seen = reachedBy(viewer, "see");
  if (!viewer || seen === "everything") return seen;
  const { organisationId } = viewer;
  const own = viewer.grants
    .filter(({ role }) => permissions[role].see)
    .flatMap((grant) => alongBorders(grant, false, { own: null, organisationId }));
  return eachOnce([...seen.filter(([key]) => !key.startsWith(keyOf("border", ""))), ...own]);
}

/** The one scope in which this official sees records; null where several differ. */
export function onlyScope({ grants }: Pick<Viewer, "grants">): Scope | null {
  const scopes = grants.filter(({ role }) => permissions[role].see).map(({ scope }) => scope);
  const [first, ...others] = scopes;
  if (!first) return null;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
}
