type Account = { active: boolean; hasPassword: boolean; roles: readonly unknown[] };

/** Whether an account can be signed in to, and has a role: of its roles those that count now. */
export function accountStateOf({ active, hasPassword, roles }: Account) {
  if (!active) return "closed";
  if (!hasPassword) return "invited";
  return roles.length > 0 ? "active" : "withoutRole";
}
