import type { ListDeclaration } from "../list";
import { countries } from "../region";
import { organisationKinds } from "./entry";

/** How far editors are with an organisation: an official typed its name, no source says so yet, or one does. */
const organisationStates = ["waiting", "unconfirmed", "confirmed"] as const;
export type OrganisationState = (typeof organisationStates)[number];

/** The list of the organisations, for those who keep them. */
export const organisationList = {
  filters: { state: organisationStates, country: countries, kind: organisationKinds },
  orders: { name: "text" },
} as const satisfies ListDeclaration;
