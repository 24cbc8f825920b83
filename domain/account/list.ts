import type { ListDeclaration } from "../list";
import { roles } from "../viewer";

/** What an account can be: these overlap, as a demo account is active too. */
const accountStates = ["active", "invited", "closed", "withoutRole", "endsSoon", "demo"] as const;
export type AccountState = (typeof accountStates)[number];

/** The list of accounts. A role is one that counts now. */
export const accountList = {
  filters: { role: roles, state: accountStates, organisation: "organisation" },
  orders: { name: "text", organisation: "text", newest: "moment" },
} as const satisfies ListDeclaration;
