import type { ListDeclaration } from "../list";
import { roles } from "../viewer";

/** What an account can be: these overlap, as a demo account is active too. */
const accountStates = [
  "active",
  "invited",
  "linkEnded",
  "closed",
  "withoutRole",
  "endsSoon",
  "demo",
] as const;
export type AccountState = (typeof accountStates)[number];

/** What is asked of whoever manages accounts, the most pressing first: each is a state of the list of accounts. */
export const accountAsks = [
  "endsSoon",
  "withoutRole",
  "linkEnded",
] as const satisfies AccountState[];
export type AccountAsk = (typeof accountAsks)[number];

/** The list of accounts. A role is one that counts now. */
export const accountList = {
  filters: { role: roles, state: accountStates, organisation: "organisation" },
  orders: { name: "text", organisation: "text", newest: "moment" },
} as const satisfies ListDeclaration;
