"use server";

import { entryForm, newerForm } from "@/app/_entry/forms";
import { action } from "@/app/_forms/action";

/** Behind the edit form of an organisation. */
export const editOrganisationAction = action(entryForm("organisation"));

/** Behind the buttons beside what newer reference data say of it. */
export const settleOrganisationAction = action(newerForm("organisation"));
