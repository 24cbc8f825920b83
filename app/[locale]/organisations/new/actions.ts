"use server";

import { newOrganisationForm } from "@/app/_entry/forms";
import { action } from "@/app/_forms/action";

/** Behind the form of a new organisation. */
export const addOrganisationAction = action(newOrganisationForm);
