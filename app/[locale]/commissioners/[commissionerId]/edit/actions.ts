"use server";

import { entryForm, newerForm } from "@/app/_entry/forms";
import { action } from "@/app/_forms/action";

/** Behind the edit form of a commissioner. */
export const editCommissionerAction = action(entryForm("commissioner"));

/** Behind the buttons beside what newer reference data say of it. */
export const settleCommissionerAction = action(newerForm("commissioner"));
