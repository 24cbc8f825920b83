"use server";

import { z } from "zod";
import { forgetShown } from "@/app/_account/link-shown-once";
import { openAction } from "@/app/_forms/action";
import { endSession } from "@/data/session";
import { done } from "@/domain/outcome";

/** Behind the sign-out button. Who was signed out already is signed out. */
export const signOutAction = openAction({
  schema: z.strictObject({}),
  form: "/sign-out",
  write: async () => {
    await endSession();
    await forgetShown();
    return done;
  },
  next: "/sign-in?after=sign-out",
});
