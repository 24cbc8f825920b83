"use server";

import { entryForm, newerForm } from "@/app/_entry/forms";
import { action } from "@/app/_forms/action";

/** Behind the edit form of a partnership. */
export const editPartnershipAction = action(entryForm("partnership"));

/** Behind the buttons beside what newer reference data say of it. */
export const settlePartnershipAction = action(newerForm("partnership"));
