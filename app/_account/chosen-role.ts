import { scopesOf } from "@/domain/account/account";
import type { FormValues } from "@/domain/fields";
import { type Role, roles, type ScopeKind } from "@/domain/viewer";

/** A role that is to be given, and for what: chosen before the rest is asked. */
export type ChosenRole = { role: Role; scope: ScopeKind };

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What an address says was chosen, where the role can be given for that; else null. */
export function chosenIn(query: Query): ChosenRole | null {
  const role = roles.find((one) => one === query.role);
  const scope = role && scopesOf[role].find((one) => one === query.scope);
  return role && scope ? { role, scope } : null;
}

/** What stands behind the address of the form for this choice. */
export const queryOf = ({ role, scope }: ChosenRole): string => `role=${role}&scope=${scope}`;

/** The same for a form that comes back; nothing where it was not chosen. */
export function chosenQuery({ role, scope }: FormValues): string {
  const chosen = chosenIn({ role: role?.at(-1), scope: scope?.at(-1) });
  return chosen ? queryOf(chosen) : "";
}
