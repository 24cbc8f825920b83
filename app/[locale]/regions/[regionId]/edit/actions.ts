"use server";

import { entryForm, newerForm } from "@/app/_entry/forms";
import { action } from "@/app/_forms/action";

/** Behind the edit form of a region. */
export const editRegionAction = action(entryForm("region"));

/** Behind the buttons beside what newer reference data say of it. */
export const settleRegionAction = action(newerForm("region"));
